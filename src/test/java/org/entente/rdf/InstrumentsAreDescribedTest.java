package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerFiles;
import org.entente.merge.Event;
import org.entente.merge.Merging;
import org.entente.merge.Told;
import org.entente.validate.ShapeCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever instrument a report or an event leads to, an article of the same store says what it is and what it is called. */
class InstrumentsAreDescribedTest {
    private static final FactsReader READER = new FactsReader(Gazetteer.bundled(), TextLookup.none());
    private static final String SIGNING = """
            {"article": {"id": "https://news.example/%s", "language": "en", "published": "2024-05-0%d"}, "facts": [{"type": "Agreement",
            "status": "held", "stage": "signed", "date": "2024-05-01"%s%s, "parties": [%s]}]}""";
    private static final List<String> TITLES =
            List.of("Agreement on Tourism", "Tourism Agreement", "Memorandum on Transport of Grain", "Protocol 2024");
    private static final List<String> KINDS = List.of("agreement", "memorandum", "protocol");

    private final Names names = Names.of(Names.DEFAULT_BASE, Gazetteer.bundled());
    private final Graph gazetteer = GazetteerFiles.graph(names.base());

    @ParameterizedTest
    @ValueSource(strings = {"data/facts", "../shared/corpus/seed", "../shared/corpus/train", "../shared/corpus/dev"})
    void ofArticlesFromTheNews(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of(folder)), () -> folder + " is not here");
        List<ArticleFacts> articles = FactsInTheGraphTest.read(Path.of(folder));
        assertThat(undescribed(graph(articles))).isEmpty();
    }

    @Test
    void ofGeneratedArticles() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("InstrumentsAreDescribedTest: -Dseed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<ArticleFacts> articles = IntStream.range(0, 12)
                    .mapToObj(number -> signing(random, number))
                    .toList();
            Graph graph = graph(articles);
            assertThat(undescribed(graph)).as("seed %d, round %d", seed, round).isEmpty();
            assertThat(complaints(graph)).as("seed %d, round %d", seed, round).isEmpty();
        }
    }

    @Test
    void ofAnEventWhoseReportsTellTitleAndKindApart() {
        List<ArticleFacts> articles = List.of(
                signing("one", 1, "", "treaty", "OM", "VN"),
                signing("two", 2, "Agreement on Tourism", "", "OM", "VN"),
                signing("three", 3, "", "treaty", "OM", "VN"));
        Graph graph = graph(articles);
        assertThat(events(articles)).hasSize(1);
        assertThat(undescribed(graph)).isEmpty();
        Node event = names.event(events(articles).getFirst().key());
        Node instrument = graph.find(event, Dip.OF_AGREEMENT, Node.ANY).next().getObject();
        assertThat(graph.contains(
                        instrument, RDFS.Nodes.label, NodeFactory.createLiteralLang("Agreement on Tourism", "en")))
                .isTrue();
    }

    @Test
    void aTitleIsOneInstrumentWithAndWithoutItsKind() {
        Graph graph = graph(List.of(
                signing("one", 1, "Agreement on Tourism", "", "OM", "VN"),
                signing("two", 2, "Agreement on Tourism", "agreement", "OM", "VN")));
        assertThat(instruments(graph)).hasSize(1);
    }

    @Test
    void anInstrumentIsCalledAsItsArticlesCallItAndEachStepHasOneTitle() {
        Graph graph = graph(List.of(
                signing("one", 1, "Agreement on Tourism", "agreement", "OM", "VN"),
                signing("two", 2, "Tourism Agreement", "treaty", "OM", "VN")));
        assertThat(complaints(graph)).isEmpty();
        Node instrument = instruments(graph).getFirst();
        assertThat(instruments(graph)).hasSize(1);
        assertThat(graph.find(instrument, RDFS.Nodes.label, Node.ANY).toList()).hasSize(2);
        assertThat(graph.find(instrument, Dip.TITLE, Node.ANY).toList()).isEmpty();
    }

    /** What the shapes say of all that is written, with the gazetteer beside it. */
    private List<?> complaints(Graph graph) {
        return new ShapeCheck(gazetteer).check(graph);
    }

    /** All graphs of a store of these articles in one. */
    private Graph graph(List<ArticleFacts> articles) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        StreamRDF out = StreamRDFLib.dataset(dataset);
        FactMapper facts = new FactMapper(names, Gazetteer.bundled());
        articles.forEach(article -> facts.map(article, out));
        EventMapper mapper = new EventMapper(names, Gazetteer.bundled());
        events(articles).forEach(event -> mapper.map(event, out));
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    private static List<Event> events(List<ArticleFacts> articles) {
        List<Told> reports = new ArrayList<>();
        articles.forEach(article -> reports.addAll(Told.all(article)));
        return Merging.events(reports);
    }

    private static List<Node> instruments(Graph graph) {
        return graph.find(Node.ANY, Dip.OF_AGREEMENT, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .toList();
    }

    private static List<Node> undescribed(Graph graph) {
        List<Node> instruments = instruments(graph);
        assertThat(instruments).isNotEmpty();
        return instruments.stream()
                .filter(instrument -> !graph.contains(instrument, RDF.Nodes.type, Dip.AGREEMENT)
                        || !graph.contains(instrument, RDFS.Nodes.label, Node.ANY))
                .toList();
    }

    private static ArticleFacts signing(Random random, int number) {
        List<String> parties = new ArrayList<>(List.of("OM", "VN"));
        if (random.nextInt(4) == 0) {
            parties.add("LA");
        }
        if (random.nextInt(4) == 0) {
            parties.add("KH");
        }
        return signing(
                "generated-" + number,
                1 + random.nextInt(4),
                random.nextInt(3) == 0 ? "" : TITLES.get(random.nextInt(TITLES.size())),
                random.nextBoolean() ? "" : KINDS.get(random.nextInt(KINDS.size())),
                parties.toArray(String[]::new));
    }

    /** Signed on the first of May. */
    private static ArticleFacts signing(String id, int day, String title, String kind, String... parties) {
        String json = SIGNING.formatted(
                id,
                day,
                title.isEmpty() ? "" : ", \"title\": \"" + title + "\"",
                kind.isEmpty() ? "" : ", \"kind\": \"" + kind + "\"",
                "{\"for\": \"" + String.join("\"}, {\"for\": \"", parties) + "\"}");
        return READER.parse(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
    }
}
