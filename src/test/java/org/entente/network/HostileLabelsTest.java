package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.rdf.Dip;
import org.entente.store.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in labels, names and IRIs, every file is one that its readers can read. */
class HostileLabelsTest {
    static Stream<String> labels() {
        return Stream.of(
                "<script>alert(1)</script> & \"quotes\" ' ]]> <!-- -->",
                "NUL \u0000 BEL \u0007 ESC \u001B noncharacter \uFFFE half \uD800 other half \uDC00",
                "right \u202E to left, isolated \u2066 and open",
                "=HYPERLINK(\"http://example.org\";\"click\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "\r\n=1+1",
                " \u200F=1+1",
                "＝1+1",
                "two\nlines\r\nand, \"commas\"",
                "👩‍🚀 العربية Русский 𝔘",
                "x".repeat(10_000),
                "");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("labels")
    void everyFileIsWhole(String label) throws Exception {
        DatasetGraph dataset = dataset(label);
        for (String edges : List.of("edges=event", "edges=weighted")) {
            for (NetworkFormat format : NetworkFormat.values()) {
                assertWhole(Exported.of(dataset, format, edges, "type=all"), format);
            }
        }
    }

    private static void assertWhole(Exported exported, NetworkFormat format) throws IOException {
        String text = exported.text();
        assertThat(text).doesNotContain("\u202E", "\u2066", "\u0000", "\uFFFE");
        switch (format) {
            case GEXF, GEXF_12, GRAPHML, GRAPHML_YED ->
                assertThatCode(() -> SchemaTest.validate(exported, format)).doesNotThrowAnyException();
            case JSON -> assertThat(exported.json().get("nodes")).hasSize(2);
            case CYTOSCAPE_JSON ->
                assertThat(exported.json().get("elements").get("nodes")).hasSize(2);
            case NODES_CSV, EDGES_CSV, EVENTS_CSV -> assertHarmless(exported.rows());
            case TRADE_CSV -> assertThat(exported.rows()).isEmpty();
        }
    }

    /** No cell begins as a formula does, blanks and invisible marks aside. */
    private static void assertHarmless(List<Map<String, String>> rows) {
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values())
                        .allSatisfy(cell -> assertThat(cell)
                                .doesNotContainPattern("\\A[\\t\\r\\n]")
                                .doesNotContainPattern("\\A[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("labels")
    void whatCanBeKeptIsKept(String label) throws IOException {
        String kept = CleanText.of(label);
        assertThat(Exported.of(dataset(label), NetworkFormat.JSON)
                        .json()
                        .get("nodes")
                        .get(0)
                        .get("label")
                        .asText())
                .isEqualTo(kept);
        String cell = Exported.of(dataset(label), NetworkFormat.NODES_CSV)
                .rows()
                .getFirst()
                .get("Label");
        assertThat(cell).isIn(kept, "'" + kept);
    }

    private static DatasetGraph dataset(String label) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Node events = NodeFactory.createURI(Sample.BASE + "graph/events");
        Node event = NodeFactory.createURI(Sample.BASE + "id/meeting/a~b_c%20é\"<>-91af03c2");
        Node one = NodeFactory.createURI("https://example.org/foreign?x=1&y=\"<2>\"");
        Node other = NodeFactory.createURI(Sample.BASE + "id/state/KZ");
        Node text = NodeFactory.createLiteralLang(label, "en");
        dataset.add(events, event, RDF.Nodes.type, Dip.MEETING);
        dataset.add(events, event, RDFS.Nodes.label, text);
        dataset.add(events, event, Dip.STATUS, Dip.concept("status", "held"));
        dataset.add(events, event, Dip.EARLIEST, NodeFactory.createLiteralString("2023-13-45"));
        dataset.add(events, event, Dip.REPORT_COUNT, NodeFactory.createLiteralString("1e999999999"));
        dataset.add(events, event, Dip.EDTF, NodeFactory.createLiteralString(label));
        dataset.add(events, event, Dip.TITLE, NodeFactory.createLiteralString(label));
        dataset.add(events, event, Dip.TOPIC, NodeFactory.createLiteralString(label));
        for (Node party : List.of(one, other)) {
            dataset.add(events, event, Dip.PARTY, party);
            dataset.add(events, party, RDFS.Nodes.label, text);
            dataset.add(events, party, Dip.CODE, NodeFactory.createLiteralString(label));
        }
        dataset.add(events, event, Dip.PARTY, NodeFactory.createLiteralString("no party"));
        return dataset;
    }
}
