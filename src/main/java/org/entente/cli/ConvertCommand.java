package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente convert}: articles into RDF, without a store. */
@Command(
        name = "convert",
        description = "Write the graphs of articles and the events they tell of as RDF, without a store.",
        footer = {
            "  entente convert data/facts -o news.trig.gz",
            "  entente convert data/facts -f nt | sort -u > news.nt"
        })
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final BaseOption base = new BaseOption();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        ExportFormat format = output.format();
        if (format == ExportFormat.RDF_12) {
            throw new UsageException(
                    "rdf12 is written from a store: entente load PATH…, then entente export --format rdf12");
        }
        try (RdfOutput out = output.open(format)) {
            Pipeline pipeline = input.pipeline(base.names(), reporting);
            IngestReport report = pipeline.convert(input.paths(), input.texts(), out.statements());
            if (report.articles() > 0) {
                out.finish();
            }
            return reporting.conclude(report, "Converted");
        }
    }
}
