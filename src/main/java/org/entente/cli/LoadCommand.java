package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.pipeline.IngestReport;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.store.Login;
import org.entente.store.RemoteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente load}: articles into a store or onto a server. */
@Command(
        name = "load",
        description = "Load articles into a store or onto a SPARQL server; an article that is there is replaced.",
        footer = {
            "  entente load data/facts --store news",
            "  entente load data/facts --to http://localhost:3030/news --auth login.txt"
        })
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(
            names = "--to",
            paramLabel = "URL",
            description =
                    "Load into the dataset at this address of a SPARQL server, which has /sparql, /update and /data.")
    private @Nullable String remote;

    @Option(names = "--auth", paramLabel = "FILE", description = "File with a line `user: password` for that server.")
    private @Nullable Path auth;

    @Mixin
    private final BaseOption base = new BaseOption();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        if (remote == null) {
            try (LocalStore store = base.openOrCreate(storeOptions)) {
                return load(store, BaseOption.names(store.base()));
            }
        }
        storeOptions.standAsideFor("--to");
        try (GraphStore store = RemoteStore.at(
                HttpAddress.of(remote, "--to", "http://localhost:3030/news"),
                Optional.ofNullable(auth).map(Login::read))) {
            return load(store, base.names());
        }
    }

    private int load(GraphStore store, Names names) throws IOException {
        IngestReport report = reporting.load(input, store, names);
        return reporting.conclude(report, "Loaded");
    }
}
