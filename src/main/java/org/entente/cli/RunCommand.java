package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Pipeline;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code entente run}: load, then serve. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Load articles into a local store and serve it, all in one; Ctrl-C stops.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ServeOptions serveOptions = new ServeOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        try (LocalStore store = storeOptions.openOrCreate()) {
            Pipeline pipeline = new Pipeline(Gazetteer.bundled(), storeOptions.names(), reporting);
            IngestReport report = pipeline.load(input.paths(), input.texts(), store);
            int code = reporting.conclude(report, "Loaded");
            if (report.articles() == 0) {
                return Math.max(code, ExitCode.SOFTWARE);
            }
            serveOptions.serve(store);
            return code;
        }
    }
}
