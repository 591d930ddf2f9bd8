package org.entente.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.store.TolerantExecutor;

/** Short forms for talking to a server under test, and the small dataset it serves. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Server server;

    Client(Server server) {
        this.server = server;
    }

    static DatasetGraph smallDataset() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        TolerantExecutor.use(dataset);
        String file = Client.class.getResource("small.trig").toString();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
        return dataset;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String sparql, String... headers) throws IOException, InterruptedException {
        return get("/sparql?query=" + encode(sparql), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String method, String path, String contentType, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    URI address() {
        return server.address();
    }
}
