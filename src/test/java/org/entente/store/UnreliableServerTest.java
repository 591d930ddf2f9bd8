package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.RemoteEndpoint.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a real server that misbehaves. */
class UnreliableServerTest {
    private static final String YES = "{\"head\":{},\"boolean\":true}";
    private static final Quad ANYTHING = Quad.create(NodeFactory.createURI("https://example.org/graph"), Triple.ANY);
    private static final Patience SHORT = new Patience(Duration.ofMillis(400), Duration.ofMillis(2));

    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Conduct {
        void answer(HttpExchange exchange, int request) throws IOException, InterruptedException;
    }

    private void conduct(Conduct conduct) {
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            try {
                conduct.answer(exchange, requests.incrementAndGet());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:%d/news".formatted(server.getAddress().getPort()));
    }

    private boolean ask() {
        try (RemoteStore store = RemoteStore.at(address(), Optional.empty(), SHORT)) {
            return store.contains(ANYTHING);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 429})
    void aFaultThatPassesIsWaitedOut(int status) {
        conduct((exchange, request) -> say(exchange, request < 4 ? status : 200, request < 4 ? "busy" : YES));
        assertThat(ask()).isTrue();
        assertThat(requests).hasValue(4);
    }

    @Test
    void aFaultThatStaysIsToldAfterFiveAttempts() {
        conduct((exchange, request) -> say(exchange, 503, "under maintenance\nsecond line"));
        assertThatThrownBy(this::ask)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(address().toString(), "failed 5 times", "503 under maintenance", "load again")
                .hasMessageNotContaining("second line");
        assertThat(requests).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({
        "400, own log",
        "401, --auth FILE",
        "403, --auth FILE",
        "404, must be that of a dataset",
        "405, must be that of a dataset",
        "413, larger requests",
        "501, own log",
        "301, https://elsewhere.example/news"
    })
    void aRefusalIsToldAtOnceWithARemedy(int status, String remedy) {
        conduct((exchange, request) -> {
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example/news");
            say(exchange, status, "no " + "x".repeat(1000));
        });
        assertThatThrownBy(this::ask)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("POST " + address() + "/sparql", String.valueOf(status), remedy, "…");
        assertThat(requests).hasValue(1);
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        conduct((exchange, request) -> {
            if (request < 3) {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                throw new IOException("dies here");
            }
            say(exchange, 200, YES);
        });
        assertThat(ask()).isTrue();
        assertThat(requests).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatStallsIsGivenUpInTime(boolean afterItsHeaders) {
        conduct((exchange, request) -> {
            if (request == 1) {
                if (afterItsHeaders) {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                }
                Thread.sleep(20_000);
            }
            say(exchange, 200, YES);
        });
        long start = System.nanoTime();
        assertThat(ask()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aServerThatIsDownIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:%d/news".formatted(port));
        try (RemoteStore store = RemoteStore.at(nobody, Optional.empty(), SHORT)) {
            assertThatThrownBy(() -> store.contains(ANYTHING))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(nobody.toString(), "does not answer");
        }
    }

    @Test
    void aHostWithoutAddressIsTold() {
        try (RemoteStore store = RemoteStore.at(URI.create("http://no-such-host.invalid/news"), Optional.empty(), SHORT)) {
            assertThatThrownBy(() -> store.contains(ANYTHING))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no-such-host.invalid");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome</html>", "", "{}", "[1]"})
    void anAnswerThatIsNoSparqlResultIsTold(String page) {
        conduct((exchange, request) -> say(exchange, 200, page));
        assertThatThrownBy(this::ask)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(address() + "/sparql", "check that the address");
    }

    @Test
    void anIriThatWouldEndARequestEarlyIsNeverSent() {
        conduct((exchange, request) -> say(exchange, 200, YES));
        Quad attack = Quad.create(NodeFactory.createURI("https://example.org/> } ; DROP ALL ; #"), Triple.ANY);
        try (RemoteStore store = RemoteStore.at(address(), Optional.empty(), SHORT)) {
            assertThatThrownBy(() -> store.contains(attack)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(requests).hasValue(0);
    }
}
