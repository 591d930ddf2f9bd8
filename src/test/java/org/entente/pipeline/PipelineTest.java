package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.Desk.article;
import static org.entente.pipeline.Desk.meeting;
import static org.entente.pipeline.Desk.trade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactType;
import org.entente.fact.FactsWriter;
import org.entente.fact.Problem;
import org.entente.fact.Status;
import org.entente.fact.TextLookup;
import org.entente.rdf.News;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    private static final ArticleFacts ONE = article("one", "2023-04-11", meeting(Status.HELD, "Moscow"), trade(7));
    private static final ArticleFacts OTHER = article("other", "2023-04-12", meeting(Status.HELD, "Moscow"));

    @TempDir
    private Path temporary;

    private final List<Problem> told = new ArrayList<>();

    private final Pipeline pipeline = new Pipeline(Desk.GAZETTEER, Desk.NAMES, new Desk.Silence() {
        @Override
        public void setAside(Problem problem) {
            told.add(problem);
        }
    });

    private IngestReport load(Path... paths) throws IOException {
        try (LocalStore store = Desk.open(temporary.resolve("store"))) {
            IngestReport report = pipeline.load(List.of(paths), TextLookup.beside(), store);
            assertThat(told).as("what is set aside is told as it is met").isEqualTo(report.setAside());
            return report;
        }
    }

    private List<String> difference(ArticleFacts... articles) {
        try (LocalStore store = LocalStore.open(temporary.resolve("store"))) {
            return Desk.difference(store, List.of(articles));
        }
    }

    private Path write(String name, ArticleFacts facts) throws IOException {
        StringBuilder json = new StringBuilder();
        new FactsWriter().write(facts, json);
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json);
    }

    @Test
    void goodFilesAreLoadedAndBadOnesCountedAndTold() throws IOException {
        write("in/a.facts.json", ONE);
        write("in/below/b.facts.json", OTHER);
        Files.writeString(temporary.resolve("in/broken.facts.json"), "{ \"article\": ");
        Files.writeString(temporary.resolve("in/empty.facts.json"), "");
        Files.writeString(
                temporary.resolve("in/below/unknown.facts.json"),
                "{\"article\": {\"id\": \"https://news.example/x\"}, \"facts\": 3}");
        Files.writeString(temporary.resolve("in/notes.md"), "no facts");
        IngestReport report = load(temporary.resolve("in"));
        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.facts()).isEqualTo(3);
        assertThat(report.factsByType()).isEqualTo(Map.of(FactType.MEETING, 2, FactType.TRADE_FIGURE, 1));
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.setAside())
                .extracting(problem -> Path.of(problem.source()).getFileName().toString())
                .containsExactly("unknown.facts.json", "broken.facts.json", "empty.facts.json");
        assertThat(difference(ONE, OTHER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rawArticlesKeepTheirTextUnlessToldOtherwise(boolean keeping) throws IOException {
        String text =
                "Lavrov meets Nurtleu\n\nMOSCOW, April 11, 2023. Russian Foreign Minister Sergey Lavrov met his Kazakh counterpart.\n";
        Path file = Files.writeString(temporary.resolve("met.en.txt"), text);
        try (LocalStore store = Desk.open(temporary.resolve("store"))) {
            (keeping ? pipeline : pipeline.withoutTexts()).load(List.of(file), TextLookup.beside(), store);
            List<String> bodies = store.find(Quad.create(Node.ANY, Node.ANY, News.ARTICLE_BODY, Node.ANY)).stream()
                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                    .toList();
            assertThat(bodies).isEqualTo(keeping ? List.of(text) : List.of());
        }
    }

    @Test
    void aPathThatIsNotThereIsTold() throws IOException {
        IngestReport report =
                load(temporary.resolve("nowhere"), temporary.resolve("none.facts.json"), write("a.facts.json", ONE));
        assertThat(report.setAside())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.message()).contains("is not there"));
        assertThat(report.articles()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutArticlesIsTold() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Files.writeString(empty.resolve("readme.md"), "nothing here");
        assertThat(load(empty).setAside())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains(empty.toString(), "holds no articles and no article facts", ".facts.json or .jsonl"));
    }

    @Test
    void aFileGivenInSeveralWaysIsReadOnce() throws IOException {
        Path file = write("in/a.facts.json", ONE);
        Path link = Files.createSymbolicLink(temporary.resolve("link.facts.json"), file);
        IngestReport report = load(file, temporary.resolve("in"), temporary.resolve("in/../in/./a.facts.json"), link);
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.setAside()).isEmpty();
    }

    @Test
    void aLinkBackToAFolderAboveDoesNoHarm() throws IOException {
        write("in/a.facts.json", ONE);
        write("in/below/b.facts.json", OTHER);
        Files.createSymbolicLink(temporary.resolve("in/below/up"), temporary.resolve("in"));
        Files.createSymbolicLink(temporary.resolve("in/dangling.facts.json"), temporary.resolve("nowhere"));
        IngestReport report = load(temporary.resolve("in"));
        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.setAside())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("dangling.facts.json", "a link to one that is not there"));
    }

    @Test
    void aFolderThatMayNotBeReadIsToldAndTheRestIsRead() throws IOException {
        write("in/a.facts.json", ONE);
        Path closed = Files.createDirectory(temporary.resolve("in/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "root reads everything");
        try {
            IngestReport report = load(temporary.resolve("in"));
            assertThat(report.articles()).isEqualTo(1);
            assertThat(report.setAside())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.toString()).contains(closed.toString(), "its permissions forbid it"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anArticleInTwoFilesIsTheOneOfTheLaterFile() throws IOException {
        write("in/1.facts.json", article("same", "2023-04-11", trade(7)));
        ArticleFacts later = article("same", "2023-04-11", meeting(Status.HELD, "Moscow"));
        write("in/2.facts.json", later);
        load(temporary.resolve("in"));
        assertThat(difference(later)).isEmpty();
    }

    @Test
    void filesAreReadInTheOrderOfTheirNames() throws IOException {
        write("in/b.facts.json", ONE);
        write("in/a/z.facts.json", OTHER);
        Files.writeString(temporary.resolve("in/c.jsonl"), "");
        assertThat(InputFiles.of(List.of(temporary.resolve("in")), told::add))
                .containsExactly(
                        temporary.resolve("in/a/z.facts.json"),
                        temporary.resolve("in/b.facts.json"),
                        temporary.resolve("in/c.jsonl"));
        assertThat(told).isEmpty();
    }
}
