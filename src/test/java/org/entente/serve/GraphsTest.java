package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphsTest {
    private static final String EVENTS = "/graphs?graph=http://localhost:3330/graph/events";
    private static final String NEW = "/graphs?graph=http://localhost:3330/graph/article/new";
    private static final String TRIPLE = "<http://example.org/s> <http://example.org/p> \"قيمة\"@ar .";
    private static final String[] AMINA = {"Authorization", basic("amina:пароль:1")};

    private static Server readOnly;
    private static Server writable;
    private static Client reader;
    private static Client writer;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path users = Files.writeString(folder.resolve("users"), "# who may write\n\namina: пароль:1\n bob : hunter2\n");
        readOnly = Server.of(Client.smallDataset()).port(0).start();
        writable = Server.of(Client.smallDataset()).port(0).users(users).start();
        reader = new Client(readOnly);
        writer = new Client(writable);
    }

    @AfterAll
    static void stop() {
        readOnly.close();
        writable.close();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everybodyReadsAGraphWhetherOrNotThereAreUsers() throws Exception {
        for (Client client : new Client[] {reader, writer}) {
            HttpResponse<String> graph = client.get(EVENTS, "Accept", "text/turtle");
            assertThat(graph.statusCode()).isEqualTo(200);
            assertThat(graph.body()).contains("Встреча");
            assertThat(client.get("/").statusCode()).isEqualTo(200);
            assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
            assertThat(client.get("/graphs?graph=http://example.org/none").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theDefaultGraphIsReadAsTheUnion() throws Exception {
        HttpResponse<String> union = reader.get("/graphs?default", "Accept", "application/n-triples");
        assertThat(union.body()).contains("status-held").contains("quote").contains("Kazakhstan");
        assertThat(union.body().lines().distinct().count())
                .isEqualTo(union.body().lines().count());
    }

    @Test
    void withoutParametersTheWholeDatasetComesInQuads() throws Exception {
        HttpResponse<String> dataset = reader.get("/graphs", "Accept", "application/n-quads");
        assertThat(dataset.body()).contains("<http://localhost:3330/graph/events> .");
        assertThat(dataset.body().lines()).allMatch(line -> line.endsWith("> ."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void withoutAPasswordFileNobodyWrites(String method) throws Exception {
        HttpResponse<String> answer = reader.send(method, EVENTS, "text/turtle", TRIPLE, AMINA);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("--auth FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void writingNeedsAUser(String method) throws Exception {
        HttpResponse<String> answer = writer.send(method, EVENTS, "text/turtle", TRIPLE);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Entente\", charset=\"UTF-8\"");
        assertThat(answer.headers().firstValue("Connection"))
                .as("the body was not read, so the connection is of no use")
                .hasValue("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina:wrong", "amina:", "nobody:", ":", "amina", "nobody:hunter2", "bob:hunter2 "})
    void aWrongPasswordIsRefused(String credentials) throws Exception {
        HttpResponse<String> answer =
                writer.send("PUT", EVENTS, "text/turtle", TRIPLE, "Authorization", basic(credentials));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "Basic !!!", "Basic", "Basic ", "Digest username=\"amina\""})
    void anotherAuthorizationIsRefused(String header) throws Exception {
        assertThat(writer.send("PUT", EVENTS, "text/turtle", TRIPLE, "Authorization", header)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aUserWritesReplacesAndDeletesAGraphAndAnswersChangeTheirTag() throws Exception {
        String before = writer.query("ASK { ?s ?p \"قيمة\"@ar }")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(writer.send("PUT", NEW, "text/turtle", TRIPLE, AMINA).statusCode())
                .isEqualTo(201);
        HttpResponse<String> after = writer.query("ASK { ?s ?p \"قيمة\"@ar }", "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("true");
        assertThat(writer.send("PUT", NEW, "text/turtle", "", AMINA).statusCode())
                .isEqualTo(200);
        assertThat(writer.get(NEW).statusCode()).isEqualTo(404);
        assertThat(writer.send("POST", NEW, "text/turtle", TRIPLE, "Authorization", basic("bob:hunter2"))
                        .statusCode())
                .isIn(200, 201);
        assertThat(writer.send("DELETE", NEW, "text/turtle", "", AMINA).statusCode())
                .isEqualTo(204);
        assertThat(writer.get(NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void theStartPageCountsWhatWasWritten() throws Exception {
        String graph = "/graphs?graph=http://localhost:3330/graph/article/a3";
        String article = "<http://example.org/a3> a <https://schema.org/NewsArticle> .";
        HttpResponse<String> before = writer.get("/?lang=en");
        writer.send("PUT", graph, "text/turtle", article, AMINA);
        HttpResponse<String> after = writer.get(
                "/?lang=en",
                "If-None-Match",
                before.headers().firstValue("ETag").orElseThrow());
        writer.send("DELETE", graph, "text/turtle", "", AMINA);
        assertThat(before.body()).contains("<dt>Articles</dt><dd>2</dd>");
        assertThat(after.body()).contains("<dt>Articles</dt><dd>3</dd>");
    }

    @Test
    void aBrokenUploadChangesNothing() throws Exception {
        HttpResponse<String> answer = writer.send("PUT", EVENTS, "text/turtle", TRIPLE + " <broken", AMINA);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(writer.get(EVENTS).body()).contains("Встреча");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphs",
                "/graphs?default",
                "/graphs?graph=default",
                "/graphs?graph=union",
                "/graphs?graph=urn:x-arq:DefaultGraph",
                "/graphs?graph=urn:x-arq:UnionGraph",
                "/graphs?graph=",
                "/graphs?graph=events",
                "/graphs?graph=a&graph=b"
            })
    void onlyNamedGraphsAreWritten(String path) throws Exception {
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            assertThat(writer.send(method, path, "application/n-quads", TRIPLE, AMINA)
                            .statusCode())
                    .as(method + " " + path)
                    .isEqualTo(400);
        }
    }

    @Test
    void aPageOfAnotherSiteCannotUseARememberedPassword() throws Exception {
        HttpResponse<String> answer = writer.send(
                "POST", NEW, "text/plain", TRIPLE, "Authorization", AMINA[1], "Origin", "https://example.org");
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> preflight = writer.send(writer.request(NEW).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .doesNotContain("PUT");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .doesNotContain("Authorization");
    }

    @Test
    void anUploadFetchesNothing() throws Exception {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer trap = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        trap.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        trap.start();
        try {
            String url = "http://127.0.0.1:" + trap.getAddress().getPort() + "/x";
            String jsonLd = "{\"@context\": \"" + url + "\", \"@id\": \"http://example.org/s\", \"name\": \"x\"}";
            HttpResponse<String> answer = writer.send("PUT", NEW, "application/ld+json", jsonLd, AMINA);
            assertThat(answer.statusCode()).isEqualTo(400);
            String xml = "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + url
                    + "\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                    + " xmlns:x=\"http://example.org/\"><rdf:Description><x:p>&e;</x:p></rdf:Description></rdf:RDF>";
            assertThat(writer.send("PUT", NEW, "application/rdf+xml", xml, AMINA)
                            .statusCode())
                    .isIn(200, 201, 400);
            assertThat(fetched).hasValue(0);
        } finally {
            trap.stop(0);
        }
    }

    @Test
    void jsonLdWithItsOwnContextIsRead() throws Exception {
        String jsonLd =
                "{\"@context\": {\"name\": \"http://example.org/name\"}, \"@id\": \"http://example.org/s\", \"name\": \"x\"}";
        String graph = "/graphs?graph=http://example.org/jsonld";
        assertThat(writer.send("PUT", graph, "application/ld+json", jsonLd, AMINA)
                        .statusCode())
                .isEqualTo(201);
        assertThat(writer.get(graph, "Accept", "application/n-triples").body())
                .contains("<http://example.org/name> \"x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody\n", "amina\n", "amina:\n", ": secret\n", "amina: a\namina: b\n"})
    void aPasswordFileOfAnotherFormIsExplained(String text, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("passwords"), text);
        assertThatThrownBy(() ->
                        Server.of(Client.smallDataset()).port(0).users(file).start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("passwords");
    }
}
