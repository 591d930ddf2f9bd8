package org.entente.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Speaks to a SPARQL server. A request that meets a server's fault (5xx), a time-out or a broken connection is made again after a pause; all
 * requests can be made twice without harm.
 */
final class RemoteEndpoint implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final String dataset;
    private final Optional<Login> login;
    private final Patience patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * How long a server is waited for.
     *
     * @param answer until its answer is whole
     * @param firstPause before the second attempt; each further pause is twice as long
     */
    record Patience(Duration answer, Duration firstPause) {
        static final Patience USUAL = new Patience(Duration.ofMinutes(10), Duration.ofSeconds(1));
    }

    /** @param dataset the dataset's address, with or without a slash at its end */
    RemoteEndpoint(URI dataset, Optional<Login> login, Patience patience) {
        String address = dataset.toString();
        if (dataset.getHost() == null || dataset.getQuery() != null || dataset.getFragment() != null) {
            throw new StoreException(
                    address + " is no address of a dataset; give one such as http://localhost:3030/news");
        }
        this.dataset = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.login = login;
        this.patience = patience;
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
        try {
            return RowSetReader.createReader(ResultSetLang.RS_JSON)
                    .readAny(new ByteArrayInputStream(json), ARQ.getContext());
        } catch (JenaException | AtlasException other) {
            throw new StoreException(
                    "%s/sparql answers, but not as a SPARQL server does; check that the address is that of a dataset"
                            .formatted(dataset),
                    other);
        }
    }

    void update(String update) {
        send(request("/update", "application/sparql-update").POST(utf8(update)));
    }

    void addQuads(byte[] nQuads) {
        send(request("/data", "application/n-quads").POST(BodyPublishers.ofByteArray(nQuads)));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String service, String contentType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(dataset + service)).header("Content-Type", contentType);
        login.ifPresent(user -> request.header("Authorization", user.header()));
        return request;
    }

    private byte[] send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Duration pause = patience.firstPause();
        for (int attempt = 1; ; attempt++) {
            String fault;
            try {
                HttpResponse<byte[]> response = answer(request);
                if (response.statusCode() < 300) {
                    return response.body();
                }
                fault = "it answers " + complaint(response);
                if (!isPassing(response.statusCode())) {
                    throw new StoreException("the server refused %s %s: %s; %s"
                            .formatted(request.method(), request.uri(), fault, remedy(response)));
                }
            } catch (ConnectException refused) {
                fault = "it does not answer";
            } catch (TimeoutException late) {
                fault = "no answer within %d seconds"
                        .formatted(patience.answer().toSeconds());
            } catch (IOException broken) {
                fault = broken.toString();
            } catch (InterruptedException stopped) {
                throw stopped(stopped);
            }
            if (attempt == ATTEMPTS) {
                throw new StoreException(
                        ("the server %s failed %d times, at last: %s; when it works again, load again: what it took already "
                                        + "does no harm")
                                .formatted(dataset, ATTEMPTS, fault));
            }
            rest(pause);
            pause = pause.multipliedBy(2);
        }
    }

    /** The whole answer in time: a time-out of the request itself would end with the answer's headers. */
    private HttpResponse<byte[]> answer(HttpRequest request)
            throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** Whether a status tells of a fault that may pass. */
    private static boolean isPassing(int status) {
        return status == 408 || status == 429 || (status >= 500 && status != 501 && status != 505);
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private StoreException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new StoreException("stopped while waiting for the server " + dataset, stopped);
    }

    private static String remedy(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                "give the address that it names: "
                        + response.headers().firstValue("Location").orElse("(none)");
            case 401, 403 -> "give a user who may change the dataset (--auth FILE with a line `user: password`)";
            case 404, 405 ->
                "the address must be that of a dataset with /sparql, /data and /update, such as http://localhost:3030/news of a Fuseki started "
                        + "with --update; a server that `entente serve` started has no /update: stop it, and load into its folder with --store";
            case 413 -> "let the server take larger requests";
            default -> "the server's own log tells more";
        };
    }

    private static String complaint(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8).strip();
        String firstLine = body.lines().findFirst().orElse("");
        String status = String.valueOf(response.statusCode());
        String shown = firstLine.length() > 200 ? firstLine.substring(0, 200) + "…" : firstLine;
        return shown.contains(status) ? shown : (status + " " + shown).strip();
    }

    private static BodyPublisher utf8(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
