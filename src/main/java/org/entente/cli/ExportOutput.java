package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.ExportFormat;
import org.entente.export.FileOutput;
import org.entente.export.RdfOutput;
import org.entente.network.NetworkFormat;
import org.entente.store.NearMiss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an export goes, and in which format: one of RDF, or one of networks and tables. */
final class ExportOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; compressed when it ends in .gz (default: standard output).")
    private @Nullable Path file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = {
                "By default the one of FILE's ending, else trig.",
                "RDF: ttl, trig, nt, nq, jsonld, rdf, rdf12.",
                "Networks: gexf (1.3 with days, for Gephi), gexf12 (for NetworkX), graphml (also for Neo4j), "
                        + "graphml-yed, json (for D3), cytoscape-json.",
                "Tables: nodes-csv, edges-csv, events-csv, trade-csv."
            })
    private @Nullable String name;

    /** The format that was chosen. */
    sealed interface Format {
        record Rdf(ExportFormat format) implements Format {}

        record Network(NetworkFormat format) implements Format {}
    }

    /** The format asked for, else that of the file, else TriG. */
    Format format() {
        String asked = name;
        if (asked != null) {
            return named(asked).orElseThrow(() -> unknown(asked));
        }
        if (file != null) {
            String path = file.toString();
            return first(NetworkFormat.ofFile(path), ExportFormat.ofFile(path)).orElseThrow(() -> unknownFile(path));
        }
        return new Format.Rdf(ExportFormat.TRIG);
    }

    private static Optional<Format> named(String name) {
        return first(NetworkFormat.of(name), ExportFormat.of(name));
    }

    private static Optional<Format> first(Optional<NetworkFormat> network, Optional<ExportFormat> rdf) {
        return network.<Format>map(Format.Network::new).or(() -> rdf.map(Format.Rdf::new));
    }

    RdfOutput open(ExportFormat format) throws IOException {
        return file == null ? RdfOutput.to(new StandardOutput(), format) : RdfOutput.to(file, format);
    }

    /** What writes into the stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Lets the file or standard output be written. */
    void write(Writing writing) throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(new StandardOutput());
            writing.to(out);
            out.flush();
            return;
        }
        try (FileOutput out = FileOutput.to(file)) {
            writing.to(out.bytes());
            out.finish();
        }
    }

    private static UsageException unknown(String name) {
        List<String> tables = NetworkFormat.codes().stream()
                .filter(code -> code.endsWith("-" + name.toLowerCase(Locale.ROOT)))
                .toList();
        String suggestion = tables.isEmpty()
                ? NearMiss.suggestion(name, codes().toList())
                : "; did you mean %s?".formatted(String.join(", ", tables));
        return new UsageException("there is no format '%s'%s".formatted(name, suggestion) + all(suggestion.isEmpty()));
    }

    private static UsageException unknownFile(String path) {
        return new UsageException("there is no format of a file named " + path + all(true));
    }

    private static String all(boolean first) {
        return (first ? "; give" : " Give") + " --format with one of " + String.join(", ", codes().toList());
    }

    private static Stream<String> codes() {
        return Stream.concat(ExportFormat.codes().stream(), NetworkFormat.codes().stream());
    }

    /** The names of the formats, for shell completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }
}
