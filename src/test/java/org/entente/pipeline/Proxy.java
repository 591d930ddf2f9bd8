package org.entente.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stands before a server and hands requests on, except that it refuses some, or lets answers get lost. */
final class Proxy implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI target;
    private final List<Integer> sizes = new ArrayList<>();
    private volatile Optional<String> refused = Optional.empty();
    private volatile Optional<String> lost = Optional.empty();

    Proxy(URI target) throws IOException {
        this.target = target;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI dataset() {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), target.getPath()));
    }

    /** Refuses all requests to a service such as {@code /update}. */
    void refuse(String service) {
        refused = Optional.of(service);
    }

    void refuseNothing() {
        refused = Optional.empty();
    }

    /** Hands on the next request to a service, and breaks the connection instead of giving back its answer. */
    void loseAnswerOf(String service) {
        lost = Optional.of(service);
    }

    boolean hasLost() {
        return lost.isEmpty();
    }

    /** The bytes of the largest request so far. */
    int largest() {
        return sizes.stream().max(Integer::compare).orElse(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        sizes.add(body.length);
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (refused.filter(path::endsWith).isPresent()) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            HttpResponse<byte[]> answer = client.send(request(exchange, body), BodyHandlers.ofByteArray());
            if (lost.filter(path::endsWith).isPresent()) {
                lost = Optional.empty();
                return;
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String header : List.of("Content-Type", "Accept")) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(header))
                    .ifPresent(value -> request.header(header, value));
        }
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
