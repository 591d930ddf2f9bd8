package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static Server shared;
    private static Client sharedClient;

    @BeforeAll
    static void start() throws IOException {
        shared = Server.of(Client.smallDataset()).port(0).start();
        sharedClient = new Client(shared);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Test
    void aPortInUseIsNamedTogetherWithTheRemedy() throws Exception {
        try (Server first = Server.of(Client.smallDataset()).port(0).start()) {
            int port = first.address().getPort();
            assertThatThrownBy(() -> Server.of(Client.smallDataset()).port(port).start())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("--port 0");
        }
    }

    @Test
    void anUnknownHostIsToldPlainly() {
        assertThatThrownBy(() -> Server.of(Client.smallDataset())
                        .port(0)
                        .host("192.0.2.1")
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("192.0.2.1");
        assertThatThrownBy(() -> Server.of(Client.smallDataset())
                        .port(0)
                        .host("no-such-host.invalid")
                        .start())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-host.invalid");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536})
    void aPortOutOfRangeIsRefused(int port) {
        assertThatThrownBy(() -> Server.of(Client.smallDataset()).port(port))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingFreesThePortAndLeavesTheDatasetOpen() throws Exception {
        DatasetGraph dataset = Client.smallDataset();
        Server server = Server.of(dataset).port(0).start();
        Client client = new Client(server);
        assertThat(client.get("/$/ping").statusCode()).isEqualTo(200);
        server.close();
        server.close();
        assertThatThrownBy(() -> client.get("/$/ping")).isInstanceOf(ConnectException.class);
        try (Server again = Server.of(dataset).port(server.address().getPort()).start()) {
            assertThat(new Client(again).query("ASK { ?s ?p ?o }").body()).contains("true");
        }
    }

    @Test
    void aRequestUnderWayMayEndWhileTheServerCloses() throws Exception {
        Server server = Server.of(Client.smallDataset())
                .port(0)
                .queryTimeout(Duration.ofSeconds(1))
                .start();
        Client client = new Client(server);
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return client.query("SELECT (COUNT(*) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(400);
        long start = System.nanoTime();
        server.close();
        assertThat(slow.get().statusCode()).as(slow.get().body()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Assembly.GRACE.plusSeconds(2));
    }

    @Test
    void aDatasetInMemoryIsServedWithoutEntityTags() throws Exception {
        try (Server server =
                Server.of(DatasetGraphFactory.createTxnMem()).port(0).start()) {
            Client client = new Client(server);
            assertThat(client.query("ASK {}").headers().firstValue("ETag")).isEmpty();
            assertThat(client.get("/").body()).contains("still empty");
        }
    }

    @Test
    void operatorsGetPingAndMetrics() throws Exception {
        sharedClient.query("ASK {}");
        assertThat(sharedClient.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(sharedClient.get("/$/metrics").body())
                .contains("fuseki_requests")
                .contains("jvm_memory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/server",
                "/$/datasets",
                "/$/stats",
                "/$/backup/sparql",
                "/$/compact/sparql",
                "/$/tasks",
                "/$/status",
                "/index.html",
                "/nothing",
                "/sparql/none",
                "/static/",
                "/static/texts.properties",
                "/static/..%2f..%2fexport"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = sharedClient.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ");
        assertThat(answer.headers().firstValue("Content-Type").orElse("text/plain"))
                .startsWith("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "/, POST",
        "/, DELETE",
        "/sparql, PUT",
        "/sparql, DELETE",
        "/graphs, PATCH",
        "/$/ping, PUT",
        "/, TRACE",
        "/, FOO"
    })
    void aMethodThatAPathDoesNotKnowIsNotAllowed(String path, String method) throws Exception {
        HttpResponse<String> answer =
                sharedClient.send(sharedClient.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(answer.body()).isEqualTo("405 Method Not Allowed\n");
    }

    @Test
    void nothingTellsTheServersName() throws Exception {
        for (String path : new String[] {"/", "/sparql", "/none", "/graphs?default", "/%00", "/sparql?query=%FF"}) {
            HttpResponse<String> answer = sharedClient.get(path);
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("Jetty").doesNotContain("\tat ");
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
    }
}
