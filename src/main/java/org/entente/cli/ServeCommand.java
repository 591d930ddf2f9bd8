package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.serve.Server;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code entente serve}: a store over HTTP. */
@Command(
        name = "serve",
        description = "Serve a store over HTTP: start page, SPARQL at /sparql, graphs at /graphs. Ctrl-C stops.",
        footer = {
            "  entente serve --store news --port 8080",
            "  curl -H 'Accept: text/csv' --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 5' http://127.0.0.1:8080/sparql"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ServeOptions serveOptions = new ServeOptions();

    @Override
    public Integer call() throws IOException {
        try (LocalStore store = storeOptions.open();
                Server server = serveOptions.start(store)) {
            serveOptions.serve(server);
        }
        return ExitCode.OK;
    }
}
