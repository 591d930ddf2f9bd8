package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.browse.ExampleQuery;
import org.entente.serve.Server;
import org.entente.store.LocalStore;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a store is served. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3330",
            description = "Port to listen at; 0 picks one (default: ${DEFAULT-VALUE}).")
    private int port = 3330;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Network address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long a query may run (default: ${DEFAULT-VALUE}).")
    private int timeout = 60;

    @Option(
            names = "--auth",
            paramLabel = "FILE",
            description = "File of `user: password` lines; these users may write graphs at /graphs.")
    private @Nullable Path users;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where others find the server, as behind a proxy; links in headers, sitemap and descriptions lead there.")
    private @Nullable String publicAddress;

    @Option(
            names = "--licence",
            paramLabel = "URL",
            description = "The licence you publish the dataset under, to be named in its documents.")
    private @Nullable String licence;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "Answer each client N requests a minute at most, with 429 beyond.")
    private @Nullable Integer rateLimit;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Add a line for every request to a file (NCSA combined); - for standard output.")
    private @Nullable String accessLog;

    /** Says where the server is, and waits until the process is asked to stop. */
    void serve(Server server) {
        // The store needs no closing then: what is committed is on disk, and the lock goes with the process
        try (Shutdown shutdown = new Shutdown(server::close)) {
            System.out.println("Serving " + server.address());
            System.out.flush();
            shutdown.await();
        }
    }

    Server start(LocalStore store) throws IOException {
        try {
            Server.Builder builder = Server.of(store.dataset())
                    .port(port)
                    .host(host)
                    .base(store.base())
                    .queryTimeout(Duration.ofSeconds(timeout))
                    .examples(examples(store.base()));
            if (users != null) {
                builder.users(users);
            }
            addPublication(builder);
            return builder.start();
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void addPublication(Server.Builder builder) {
        if (publicAddress != null) {
            builder.publicAddress(HttpAddress.of(publicAddress, "--public-url", "https://example.org/"));
        }
        if (licence != null) {
            builder.licence(HttpAddress.of(licence, "--licence", "https://creativecommons.org/licenses/by/4.0/"));
        }
        if (rateLimit != null) {
            builder.rateLimit(rateLimit);
        }
        if (accessLog != null) {
            builder.accessLog(accessLog);
        }
    }

    /** The named queries, with the values that their headers give as examples. */
    private static List<ExampleQuery> examples(String base) {
        return NamedQueries.bundled().stream()
                .map(query -> example(query, base))
                .toList();
    }

    private static ExampleQuery example(NamedQuery query, String base) {
        Map<String, String> values = query.parameters().stream()
                .filter(parameter -> parameter.example().isPresent())
                .collect(Collectors.toMap(
                        parameter -> parameter.name(),
                        parameter -> parameter.example().orElseThrow()));
        return new ExampleQuery(
                query.name(), query.title("en"), query.bind(values, base).toString());
    }
}
