package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code entente serve}: a store over HTTP. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve a store: start page, SPARQL, graphs.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ServeOptions serveOptions = new ServeOptions();

    @Override
    public Integer call() throws IOException {
        try (LocalStore store = storeOptions.open()) {
            serveOptions.serve(store);
        }
        return ExitCode.OK;
    }
}
