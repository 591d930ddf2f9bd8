package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where RDF goes, and in which format. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; compressed when it ends in .gz (default: standard output).")
    private @Nullable Path file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: by the ending of FILE, else trig).")
    private @Nullable String name;

    /** The format asked for, else that of the file's ending, else TriG. */
    ExportFormat format() {
        if (name != null) {
            return ExportFormat.of(name).orElseThrow(() -> unknown("format '" + name + "'"));
        }
        if (file != null) {
            return ExportFormat.ofFile(file.toString()).orElseThrow(() -> unknown("format of a file named " + file));
        }
        return ExportFormat.TRIG;
    }

    RdfOutput open(ExportFormat format) throws IOException {
        return file == null ? RdfOutput.to(new StandardOutput(), format) : RdfOutput.to(file, format);
    }

    private static UsageException unknown(String what) {
        return new UsageException(
                "there is no " + what + "; give --format with one of " + String.join(", ", ExportFormat.codes()));
    }

    /** The names of the formats, for shell completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormat.codes().iterator();
        }
    }
}
