package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;
import org.entente.store.Login;
import org.entente.store.RemoteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente load}: articles into a store or onto a server. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load articles into a local store or a SPARQL server; an article that is there is replaced.")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "Address of a dataset on a SPARQL server with /sparql, /update and /data, such as http://localhost:3030/news.")
    private @Nullable URI remote;

    @Option(names = "--auth", paramLabel = "FILE", description = "File with a line `user: password` for the server.")
    private @Nullable Path auth;

    @Override
    public Integer call() {
        Names names = storeOptions.names();
        try (GraphStore store = store()) {
            IngestReport report = new Pipeline(Gazetteer.bundled(), names, reporting).load(input.paths(), input.texts(), store);
            return reporting.conclude(report, "Loaded");
        }
    }

    private GraphStore store() {
        if (remote == null) {
            return storeOptions.openOrCreate();
        }
        String scheme = String.valueOf(remote.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UsageException("--to wants an http or https address such as http://localhost:3030/news, not " + remote);
        }
        return RemoteStore.at(remote, Optional.ofNullable(auth).map(Login::read));
    }
}
