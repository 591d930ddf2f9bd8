package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a user starts and stops it. */
class ProcessIT {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({"TERM, 143", "INT, 130"})
    void runServesUntilItIsAskedToStop(String signal, int exitCode) throws Exception {
        Path store = folder.resolve("store");
        try (Child run = Child.entente("run", Facts.EXAMPLES, "--store", store, "--port", 0)) {
            String address = run.address();
            assertThat(get(address).statusCode()).isEqualTo(200);
            Ran query = entente("query", "meetings-of-person", "person=sergey-lavrov", "--at", address + "sparql");
            assertThat(query.out()).as(query.err()).contains("Murat Nurtleu");
            Instant asked = Instant.now();
            run.signal(signal);
            assertThat(run.exitCode()).isEqualTo(exitCode);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(run.line()).as("nothing more on standard output").isNull();
            assertThat(run.err())
                    .contains("Loaded ")
                    .doesNotContain("Exception")
                    .doesNotContain("WARN");
        }
        assertThat(entente("stats", "--store", store).code())
                .as("the store opens at once")
                .isZero();
    }

    @Test
    void aServerThatIsNoEndpointIsNamed() throws Exception {
        Path store = folder.resolve("store");
        entente("load", Facts.good(folder), "--store", store);
        try (Child serve = Child.entente("serve", "--store", store, "--port", 0)) {
            Ran ran = entente("query", "busiest-pairs", "--at", serve.address() + "nowhere");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("is no SPARQL endpoint (404)").contains("/sparql");
            assertThat(entente("stats", "--store", store).err()).contains("is in use");
        }
    }

    @Test
    void aLoadThatIsStoppedLeavesAStoreOfWholeArticles() throws Exception {
        Path facts = manyFacts();
        Path store = folder.resolve("store");
        try (Child load = Child.entente("load", facts, "--store", store, "--verbose")) {
            while (!load.err().contains("reading ")) {
                Thread.sleep(20);
            }
            Thread.sleep(1000);
            load.signal("INT");
            assertThat(load.exitCode()).isEqualTo(130);
            assertThat(load.err())
                    .contains("stopped; the store holds whole articles only")
                    .doesNotContain("Exception");
        }
        Ran again = entente("load", facts, "--store", store, "--quiet");
        assertThat(again).isEqualTo(new Ran(0, "", ""));
        assertThat(entente("query", "statistics", "--store", store, "-f", "csv").out())
                .contains("NewsArticle," + ARTICLES);
    }

    @Test
    void standardOutputThatTakesNoMoreIsAFailure() throws Exception {
        Path store = folder.resolve("store");
        entente("load", Facts.good(folder), "--store", store);
        ProcessBuilder.Redirect full =
                ProcessBuilder.Redirect.to(Path.of("/dev/full").toFile());
        for (String verb : new String[] {"export", "stats"}) {
            try (Child child = Child.entente(full, verb, "--store", store)) {
                assertThat(child.exitCode()).isEqualTo(2);
                assertThat(child.err())
                        .contains("standard output takes no more")
                        .doesNotContain("\tat ");
            }
        }
    }

    @Test
    void theCompletionIsAScriptThatBashTakes() throws Exception {
        Path script =
                Facts.file(folder, "completion", entente("generate-completion").out());
        assertThat(script).content().contains("meetings-of-person").contains("rdf12");
        assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor())
                .isZero();
    }

    private static final int ARTICLES = 3000;

    private Path manyFacts() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int article = 0; article < ARTICLES; article++) {
            lines.append("""
                    {"article": {"id": "https://example.org/%d", "language": "en"}, "facts": [{"type": "Call", "date": "2023-04-11", "participants": [{"name": "Person %d", "for": "RU"}, {"for": "KZ"}]}]}
                    """.formatted(article, article));
        }
        return Files.writeString(folder.resolve("many.jsonl"), lines);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
