package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
    private static final String BASE = "http://localhost:3330/";
    private static final Node ARTICLE_GRAPH = iri("graph/article/a1");

    private final DatasetGraph dataset = sample();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyFormatSaysTheSameStatements(ExportFormat format) throws IOException {
        DatasetGraph read = parse(all(format), format);
        if (format.hasNamedGraphs()) {
            assertThat(IsoMatcher.isomorphic(copy(dataset), read)).isTrue();
        } else {
            assertThat(withoutReifiers(read.getDefaultGraph()).isIsomorphicWith(union()))
                    .isTrue();
        }
    }

    @Test
    void xmlHoldsWhatItCanOfEveryText() throws Exception {
        Node topic = NodeFactory.createLiteralString("a\u0001b");
        Txn.executeWrite(dataset, () -> dataset.add(ARTICLE_GRAPH, iri("id/article/a1"), Dip.TOPIC, topic));
        assertThat(new String(all(ExportFormat.RDF_XML), StandardCharsets.UTF_8))
                .contains("a\uFFFDb");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whatEndsInGzIsCompressed(ExportFormat format) throws IOException {
        Path file = folder.resolve("news." + format.code() + ".gz");
        try (RdfOutput out =
                RdfOutput.to(file, ExportFormat.ofFile(file.toString()).orElseThrow())) {
            new Exporter(dataset).all(out, format);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo(all(format));
        }
        assertThat(folder).isDirectoryContaining("glob:**.gz").isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void arabicBidiControlsQuotesAndLineBreaksSurvive(ExportFormat format) throws IOException {
        String text = new String(all(format), StandardCharsets.UTF_8);
        assertThat(text).contains("التقى").contains("Лавров");
        Graph graph = union(parse(all(format), format));
        assertThat(graph.contains(Node.ANY, Dip.QUOTE, literal(QUOTE, "ar"))).isTrue();
    }

    @Test
    void rdfXmlIsWellFormed() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(builder.parse(new ByteArrayInputStream(all(ExportFormat.RDF_XML)))
                        .getDocumentElement()
                        .getLocalName())
                .isNull();
    }

    @Test
    void aSubjectOfSeveralGraphsStandsOnceInTurtle() throws IOException {
        String turtle = new String(all(ExportFormat.TURTLE), StandardCharsets.UTF_8);
        assertThat(turtle.lines().filter(line -> line.startsWith("<" + BASE + "id/state/KZ>")))
                .hasSize(1);
    }

    @Test
    void reportsReifyWhatTheyStateOfTheirEvents() throws IOException {
        Graph graph = parse(all(ExportFormat.RDF_12), ExportFormat.RDF_12).getDefaultGraph();
        Node status = NodeFactory.createTripleTerm(
                iri("id/meeting/m1"), Dip.STATUS, NodeFactory.createURI(Dip.NAMESPACE + "status-held"));
        assertThat(graph.contains(iri("id/article/a1#fact-1"), RDF.Nodes.reifies, status))
                .isTrue();
        assertThat(graph.find(Node.ANY, RDF.Nodes.reifies, Node.ANY).toList()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RDF_12")
    void anArticleIsExportedAlone(ExportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfOutput out = RdfOutput.to(bytes, format)) {
            new Exporter(dataset).graph(ARTICLE_GRAPH, out);
        }
        Graph expected = Txn.calculateRead(dataset, () -> copy(dataset.getGraph(ARTICLE_GRAPH)));
        DatasetGraph read = parse(bytes.toByteArray(), format);
        assertThat((format.hasNamedGraphs() ? read.getGraph(ARTICLE_GRAPH) : read.getDefaultGraph())
                        .isIsomorphicWith(expected))
                .isTrue();
    }

    @Test
    void aThingIsExportedWithItsPartsAndThoseWhoReferToIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfOutput out = RdfOutput.to(bytes, ExportFormat.N_QUADS)) {
            assertThat(new Exporter(dataset).entity(iri("id/meeting/m1"), out)).isTrue();
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("m1#p-1> <" + Dip.AGENT.getURI() + ">"))
                .anyMatch(line -> line.contains("#fact-1> <" + Dip.REPORTS.getURI() + ">"));
    }

    @Test
    void aThingThatNobodySpeaksOfLeavesTheFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("news.ttl"), "as before");
        try (RdfOutput out = RdfOutput.to(file, ExportFormat.TURTLE)) {
            assertThat(new Exporter(dataset).entity(iri("id/state/XX"), out)).isFalse();
        }
        assertThat(file).hasContent("as before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("news.nq"), "as before");
        try (RdfOutput out = RdfOutput.to(file, ExportFormat.N_QUADS)) {
            out.statements().start();
            out.statements().quad(Quad.create(ARTICLE_GRAPH, RDF.Nodes.type, RDF.Nodes.type, RDF.Nodes.Property));
        }
        assertThat(file).hasContent("as before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        try (RdfOutput out = RdfOutput.to(file, ExportFormat.N_QUADS)) {
            new Exporter(dataset).all(out, ExportFormat.N_QUADS);
        }
        assertThat(file).hasBinaryContent(all(ExportFormat.N_QUADS));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.nq"), "as before");
        Path link = Files.createSymbolicLink(folder.resolve("link.nq"), file);
        try (RdfOutput out = RdfOutput.to(link, ExportFormat.N_QUADS)) {
            new Exporter(dataset).all(out, ExportFormat.N_QUADS);
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(all(ExportFormat.N_QUADS));
    }

    @Test
    void placesThatCanNotBeWrittenAreNamed() {
        assertThatThrownBy(() -> RdfOutput.to(folder, ExportFormat.TURTLE)).hasMessageContaining("is a folder");
        Path nowhere = folder.resolve("nowhere/news.ttl");
        assertThatThrownBy(() -> RdfOutput.to(nowhere, ExportFormat.TURTLE))
                .hasMessageContaining("there is no folder " + folder.resolve("nowhere"))
                .hasMessageContaining("news.ttl");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aFullDiskIsAFailure(ExportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> {
                    try (RdfOutput out = RdfOutput.to(full, format)) {
                        new Exporter(dataset).all(out, format);
                    }
                })
                .hasStackTraceContaining("the disk is full");
    }

    private byte[] all(ExportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfOutput out = RdfOutput.to(bytes, format)) {
            new Exporter(dataset).all(out, format);
        }
        return bytes.toByteArray();
    }

    private Graph union() {
        return Txn.calculateRead(dataset, () -> copy(dataset.getUnionGraph()));
    }

    private static Graph union(DatasetGraph read) {
        Graph union = GraphFactory.createDefaultGraph();
        read.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    private static Graph withoutReifiers(Graph graph) {
        graph.find(Node.ANY, RDF.Nodes.reifies, Node.ANY).toList().forEach(graph::delete);
        return graph;
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    private static DatasetGraph copy(DatasetGraph dataset) {
        DatasetGraph copy = DatasetGraphFactory.create();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(copy::add));
        return copy;
    }

    private static DatasetGraph parse(byte[] bytes, ExportFormat format) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(language(format)).parse(read);
        return read;
    }

    private static Lang language(ExportFormat format) {
        return switch (format) {
            case TURTLE, RDF_12 -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case N_TRIPLES -> Lang.NTRIPLES;
            case N_QUADS -> Lang.NQUADS;
            case JSON_LD -> Lang.JSONLD;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    private static final String QUOTE = "قال \"التقى\" \u2067لافروف\u2069\nوقال: 'نعم' & <لا> \\ \t نهاية";

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node literal(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    /** An article whose one report tells of a meeting, and a state that two graphs speak of. */
    private static DatasetGraph sample() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(dataset, () -> {
            RDFParser.fromString("""
                    PREFIX dip: <https://w3id.org/entente/ontology#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    BASE <http://localhost:3330/>
                    <graph/article/a1> {
                      <id/article/a1#fact-1> a dip:Report ; dip:reports <id/meeting/m1> ; dip:article <id/article/a1> ;
                        dip:status dip:status-held ; dip:party <id/state/KZ> ; dip:confidence 0.95 ; dip:start 3 .
                      <id/state/KZ> dip:code "KZ" .
                    }
                    <graph/events> {
                      <id/meeting/m1> a dip:Meeting ; rdfs:label "Встреча: Лавров"@ru ; dip:party <id/state/KZ> ;
                        dip:hasParticipation <id/meeting/m1#p-1> .
                      <id/meeting/m1#p-1> dip:agent <id/person/sergey-lavrov> .
                    }
                    <graph/gazetteer> { <id/state/KZ> a dip:State ; dip:code "KZ" ; rdfs:label "Kazakhstan"@en }
                    """, Lang.TRIG).parse(dataset);
            dataset.add(Quad.create(ARTICLE_GRAPH, iri("id/article/a1#fact-1"), Dip.QUOTE, literal(QUOTE, "ar")));
        });
        return dataset;
    }
}
