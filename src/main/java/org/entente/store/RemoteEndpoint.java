package org.entente.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Speaks to a SPARQL server. A request that meets a server's fault (5xx), a time-out or a broken connection is made again, after 1, 2, 4 and 8
 * seconds; all requests can be made twice without harm.
 */
final class RemoteEndpoint implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 5;

    private final String dataset;
    private final Optional<Login> login;
    private final Duration firstPause;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * @param dataset the dataset's address, with or without a slash at its end
     * @param firstPause how long to wait before the second attempt; each further pause is twice as long
     */
    RemoteEndpoint(URI dataset, Optional<Login> login, Duration firstPause) {
        String address = dataset.toString();
        this.dataset = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.login = login;
        this.firstPause = firstPause;
    }

    RowSet select(String query) {
        return result(query).rowSet();
    }

    boolean ask(String query) {
        return result(query).booleanResult();
    }

    private QueryExecResult result(String query) {
        HttpRequest.Builder request =
                request("/sparql", "application/sparql-query").header("Accept", "application/sparql-results+json");
        byte[] json = send(request.POST(utf8(query)));
        return RowSetReader.createReader(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(json), ARQ.getContext());
    }

    void update(String update) {
        send(request("/update", "application/sparql-update").POST(utf8(update)));
    }

    void putGraph(Node graph, byte[] nTriples) {
        send(request("/data?graph=" + encoded(graph), "application/n-triples").PUT(BodyPublishers.ofByteArray(nTriples)));
    }

    void addQuads(byte[] nQuads) {
        send(request("/data", "application/n-quads").POST(BodyPublishers.ofByteArray(nQuads)));
    }

    /** Deletes a graph; one that is not there is deleted already. */
    void deleteGraph(Node graph) {
        update("DROP SILENT GRAPH <" + graph.getURI() + ">");
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String service, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(dataset + service))
                .timeout(PATIENCE)
                .header("Content-Type", contentType);
        login.ifPresent(user -> request.header("Authorization", user.header()));
        return request;
    }

    private byte[] send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            String fault;
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() < 300) {
                    return response.body();
                }
                fault = complaint(response);
                if (response.statusCode() < 500) {
                    throw new StoreException(refusal(request, response.statusCode(), fault));
                }
            } catch (ConnectException refused) {
                fault = "it does not answer";
            } catch (IOException broken) {
                fault = broken.toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new StoreException("stopped while waiting for the server " + dataset, stopped);
            }
            if (attempt == ATTEMPTS) {
                throw new StoreException("the server %s failed %d times, at last: %s; what it took is whole, and loading again completes it"
                        .formatted(dataset, ATTEMPTS, fault));
            }
            rest(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException("stopped while waiting for the server " + dataset, stopped);
        }
    }

    private String refusal(HttpRequest request, int status, String complaint) {
        String remedy =
                switch (status) {
                    case 401, 403 -> "give a user who may change it (--auth FILE with a line `user: password`)";
                    case 404, 405 -> "check that the address is that of a dataset that can be changed, such as http://localhost:3030/news";
                    default -> "the server tells why";
                };
        return "the server refused %s %s with %d (%s); %s".formatted(request.method(), request.uri(), status, complaint, remedy);
    }

    private static String complaint(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8).strip();
        String firstLine = body.lines().findFirst().orElse("");
        return "%d %s".formatted(response.statusCode(), firstLine.length() > 200 ? firstLine.substring(0, 200) + "…" : firstLine).strip();
    }

    private static BodyPublisher utf8(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private static String encoded(Node graph) {
        return URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    }
}
