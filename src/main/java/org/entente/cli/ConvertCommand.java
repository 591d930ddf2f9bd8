package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente convert}: articles into RDF, without a store. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Write the graphs of articles and the events they tell of as RDF, without a store.")
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Option(names = "--base", paramLabel = "IRI", defaultValue = Names.DEFAULT_BASE, description = "What IRIs begin with (default: ${DEFAULT-VALUE}).")
    private String base = Names.DEFAULT_BASE;

    @Override
    public Integer call() throws IOException {
        ExportFormat format = output.format(ExportFormat.N_QUADS);
        if (format == ExportFormat.RDF_12) {
            throw new UsageException("rdf12 is written from a store: entente load PATH…, then entente export --format rdf12");
        }
        try (RdfOutput out = output.open(format)) {
            Pipeline pipeline = new Pipeline(Gazetteer.bundled(), StoreOptions.names(base), reporting);
            IngestReport report = pipeline.convert(input.paths(), input.texts(), out.statements());
            out.finish();
            return reporting.conclude(report, "Converted");
        }
    }
}
