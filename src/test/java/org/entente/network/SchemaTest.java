package org.entente.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** GEXF and GraphML obey their published rules, which stand in short form beside the tests. */
class SchemaTest {
    private static final DatasetGraph SAMPLE = Sample.dataset();

    static Stream<Arguments> exports() {
        return Stream.of(NetworkFormat.GEXF, NetworkFormat.GEXF_12, NetworkFormat.GRAPHML, NetworkFormat.GRAPHML_YED)
                .flatMap(format -> Stream.of(
                                new String[] {"type=all", "status=all"},
                                new String[] {"nodes=people", "labels=ar"},
                                new String[] {"edges=weighted", "status=all", "labels=ru"},
                                new String[] {"from=2030-01-01"})
                        .map(parameters -> Arguments.of(format, parameters)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exports")
    void exportsObeyTheSchema(NetworkFormat format, String[] parameters) throws Exception {
        Exported exported = Exported.of(SAMPLE, format, parameters);
        assertThatCode(() -> validate(exported, format)).doesNotThrowAnyException();
    }

    @Test
    void theSchemasRefuseWhatIsBroken() throws Exception {
        assertRefused(NetworkFormat.GEXF, " source=\"state:KZ\"", " source=\"state:ZZ\"");
        assertRefused(NetworkFormat.GEXF, " start=\"2023-", " start=\"23-");
        assertRefused(NetworkFormat.GEXF_12, "type=\"integer\"", "type=\"number\"");
        assertRefused(NetworkFormat.GRAPHML, "key=\"n.label\"", "key=\"n.name\"");
        assertRefused(NetworkFormat.GRAPHML, "<node id=\"state:KZ\"", "<node id=\"state/KZ\"");
    }

    private static void assertRefused(NetworkFormat format, String right, String wrong) throws Exception {
        Exported good = Exported.of(SAMPLE, format);
        byte[] broken = good.text().replaceFirst(right, wrong).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> validate(new Exported(broken, good.extent()), format))
                .isInstanceOf(SAXException.class);
    }

    static void validate(Exported exported, NetworkFormat format) throws Exception {
        String name = switch (format) {
            case GEXF -> "gexf-1.3.xsd";
            case GEXF_12 -> "gexf-1.2.xsd";
            default -> "graphml.xsd";
        };
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SchemaTest.class.getResource(name));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(exported.bytes())));
    }
}
