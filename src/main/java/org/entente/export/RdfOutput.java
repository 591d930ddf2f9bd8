package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Prefixes;

/**
 * Statements on their way into a file or stream in some format. A file appears under its name only when it is whole; one that ends in
 * {@code .gz} is compressed.
 */
public final class RdfOutput implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ExportFormat format;
    private final OutputStream bytes;
    private final Optional<Path> draft;
    private final Optional<Path> target;
    private final Optional<DatasetGraph> gathered;
    private final StreamRDF statements;

    private RdfOutput(ExportFormat format, OutputStream bytes, Optional<Path> draft, Optional<Path> target) {
        this.format = format;
        this.bytes = bytes;
        this.draft = draft;
        this.target = target;
        this.gathered = format.isStreaming() ? Optional.empty() : Optional.of(DatasetGraphFactory.create());
        this.statements = gathered.map(StreamRDFLib::dataset).orElseGet(() -> writer(bytes, format));
    }

    private static StreamRDF writer(OutputStream bytes, ExportFormat format) {
        return switch (format) {
            case N_QUADS, N_TRIPLES -> new NQuadsWriter(bytes);
            default -> StreamRDFWriter.getWriterStream(bytes, format.format());
        };
    }

    /**
     * Writes into a file, through a draft beside it, which is gone when the program ends. What is no regular file, such as a pipe, is written
     * as it is.
     */
    public static RdfOutput to(Path file, ExportFormat format) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = Objects.requireNonNull(target.getParent());
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder %s for the file %s; make it first".formatted(folder, file));
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        Optional<Path> draft =
                special ? Optional.empty() : Optional.of(target.resolveSibling(target.getFileName() + ".part"));
        OutputStream raw = Files.newOutputStream(draft.orElse(target));
        draft.ifPresent(path -> path.toFile().deleteOnExit());
        OutputStream bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER) : raw;
        return new RdfOutput(format, new BufferedOutputStream(bytes, BUFFER), draft, Optional.of(target));
    }

    /** Writes into a stream, which stays open. */
    public static RdfOutput to(OutputStream stream, ExportFormat format) {
        return new RdfOutput(format, new BufferedOutputStream(stream, BUFFER), Optional.empty(), Optional.empty());
    }

    /** Takes the statements; a format without named graphs gets the triples of all. */
    public StreamRDF statements() {
        StreamRDF kept = format.hasNamedGraphs() ? statements : new WithoutGraphs(statements);
        return new Started(kept);
    }

    /** Writes what was gathered and puts the file in its place. */
    public void finish() throws IOException {
        gathered.ifPresent(dataset -> {
            Prefixes.all().forEach((prefix, namespace) -> dataset.prefixes().add(prefix, namespace));
            RDFWriter writer = format.hasNamedGraphs()
                    ? RDFWriter.source(dataset).format(format.format()).build()
                    : RDFWriter.source(dataset.getDefaultGraph())
                            .format(format.format())
                            .build();
            writer.output(bytes);
        });
        bytes.flush();
        if (target.isPresent()) {
            bytes.close();
        }
        if (draft.isPresent()) {
            Files.move(draft.get(), target.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives up what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            if (target.isPresent()) {
                bytes.close();
            }
        } finally {
            if (draft.isPresent()) {
                Files.deleteIfExists(draft.get());
            }
        }
    }

    /** Declares the prefixes when the stream starts. */
    private static final class Started extends StreamRDFWrapper {
        Started(StreamRDF out) {
            super(out);
        }

        @Override
        public void start() {
            super.start();
            Prefixes.all().forEach(this::prefix);
        }
    }

    private static final class WithoutGraphs extends StreamRDFWrapper {
        WithoutGraphs(StreamRDF out) {
            super(out);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }
    }
}
