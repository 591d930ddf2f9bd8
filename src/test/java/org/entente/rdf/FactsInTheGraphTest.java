package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsSink;
import org.entente.fact.Problem;
import org.entente.fact.RandomFacts;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Merging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsInTheGraphTest {
    private final Names names = Names.of(Names.DEFAULT_BASE, Gazetteer.bundled());
    private final FactMapper facts = new FactMapper(names, Gazetteer.bundled());
    private final EventMapper events = new EventMapper(names, Gazetteer.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"data/facts", "../shared/corpus/seed", "../shared/corpus/train", "../shared/corpus/dev"})
    void factsReadBackFromTheirGraphAreTheSame(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of(folder)), () -> folder + " is not here");
        List<ArticleFacts> articles = read(Path.of(folder));
        assertThat(articles).isNotEmpty();
        for (ArticleFacts article : articles) {
            assertThat(throughTheGraph(article)).isEqualTo(article);
        }
    }

    @Test
    void randomFactsReadBackFromTheirGraphAreTheSame() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("FactsInTheGraphTest: -Dseed=" + seed);
        RandomFacts random = new RandomFacts(new Random(seed));
        for (int i = 0; i < 1_000; i++) {
            ArticleFacts article = random.article();
            assertThat(throughTheGraph(article)).isEqualTo(article);
        }
    }

    @Test
    void sameFactsGiveSameBytes() throws IOException {
        List<ArticleFacts> articles = read(Path.of("data/facts"));
        FactMapper again = new FactMapper(Names.of(Names.DEFAULT_BASE, Gazetteer.bundled()), Gazetteer.bundled());
        for (ArticleFacts article : articles) {
            assertThat(nQuads(article, again)).isEqualTo(nQuads(article, facts));
        }
    }

    @Test
    void noStatementIsWrittenTwiceAndNoNodeIsBlank() throws IOException {
        for (ArticleFacts article : read(Path.of("data/facts"))) {
            List<String> lines = nQuads(article, facts).lines().toList();
            assertThat(lines).doesNotHaveDuplicates();
            assertThat(lines).noneMatch(line -> line.contains("_:"));
        }
    }

    @Test
    void aReportIsNeverTypedAsAnEvent() throws IOException {
        for (ArticleFacts article : read(Path.of("data/facts"))) {
            Graph graph = graph(article);
            graph.find(Node.ANY, Dip.REPORTS, Node.ANY)
                    .forEachRemaining(triple -> assertThat(graph.find(triple.getSubject(), RDF.Nodes.type, Node.ANY)
                                    .mapWith(type -> type.getObject())
                                    .toList())
                            .containsExactly(Dip.REPORT));
        }
    }

    private ArticleFacts throughTheGraph(ArticleFacts article) {
        return new FactsFromGraph(names).read(graph(article));
    }

    private Graph graph(ArticleFacts article) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(nQuads(article, facts), Lang.NQUADS).parse(dataset);
        return dataset.getGraph(names.articleGraph(article.article().id()));
    }

    private String nQuads(ArticleFacts article, FactMapper mapper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
        out.start();
        Merging.events(mapper.map(article, out)).forEach(event -> events.map(event, out));
        out.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<ArticleFacts> read(Path folder) throws IOException {
        List<ArticleFacts> articles = new ArrayList<>();
        FactsSink sink = new FactsSink() {
            @Override
            public void article(Path file, ArticleFacts facts) {
                articles.add(facts);
            }

            @Override
            public void setAside(Problem problem) {
                throw new AssertionError(problem.toString());
            }

            @Override
            public void warn(Problem problem) {}
        };
        FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.none());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".facts.json"))
                    .sorted()
                    .forEach(file -> reader.read(file, sink));
        }
        return articles;
    }
}
