package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsSink;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsInTheGraphTest {
    private final Names names = Names.of(Names.DEFAULT_BASE, Gazetteer.bundled());
    private final FactMapper mapper = new FactMapper(names, Gazetteer.bundled());

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

    private ArticleFacts throughTheGraph(ArticleFacts article) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        mapper.map(article, StreamRDFLib.dataset(dataset));
        Graph graph = dataset.getGraph(names.articleGraph(article.article().id()));
        return new FactsFromGraph(names).read(graph);
    }

    private static List<ArticleFacts> read(Path folder) throws IOException {
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
            files.filter(file -> file.toString().endsWith(".facts.json")).sorted().forEach(file -> reader.read(file, sink));
        }
        return articles;
    }
}
