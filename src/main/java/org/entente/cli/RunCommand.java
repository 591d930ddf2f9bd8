package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.pipeline.IngestReport;
import org.entente.serve.Server;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente run}: load, then serve. */
@Command(
        name = "run",
        description = "Load articles into a store and serve it, all in one. Prints where it serves; Ctrl-C stops.",
        footer = {"  entente run data/articles", "  entente run news/*.facts.json --store news --port 0"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final BaseOption base = new BaseOption();

    @Mixin
    private final ServeOptions serveOptions = new ServeOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        try (LocalStore store = base.openOrCreate(storeOptions);
                Server server = serveOptions.start(store)) {
            IngestReport report = reporting.load(input, store, BaseOption.names(store.base()));
            int code = reporting.conclude(report, "Loaded");
            if (report.articles() > 0) {
                serveOptions.serve(server);
            }
            return code;
        }
    }
}
