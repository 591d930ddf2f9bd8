package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Prefixes;

/** Statements on their way into a {@link FileOutput file} or stream in some format. */
public final class RdfOutput implements AutoCloseable {
    private final ExportFormat format;
    private final OutputStream bytes;
    private final Optional<FileOutput> file;
    private final Optional<DatasetGraph> gathered;
    private final StreamRDF statements;

    private RdfOutput(ExportFormat format, OutputStream bytes, Optional<FileOutput> file) {
        this.format = format;
        this.bytes = bytes;
        this.file = file;
        this.gathered = format.isStreaming() ? Optional.empty() : Optional.of(DatasetGraphFactory.create());
        this.statements = gathered.map(StreamRDFLib::dataset).orElseGet(() -> writer(bytes, format));
    }

    private static StreamRDF writer(OutputStream bytes, ExportFormat format) {
        return switch (format) {
            case N_QUADS, N_TRIPLES -> new NQuadsWriter(bytes);
            default -> StreamRDFWriter.getWriterStream(bytes, format.format());
        };
    }

    /** Writes into a file. */
    public static RdfOutput to(Path file, ExportFormat format) throws IOException {
        FileOutput output = FileOutput.to(file);
        return new RdfOutput(format, output.bytes(), Optional.of(output));
    }

    /** Writes into a stream, which stays open. */
    public static RdfOutput to(OutputStream stream, ExportFormat format) {
        return new RdfOutput(format, new BufferedOutputStream(stream, FileOutput.BUFFER), Optional.empty());
    }

    /** Takes the statements; a format without named graphs gets the triples of all. */
    public StreamRDF statements() {
        StreamRDF writable = format == ExportFormat.RDF_XML ? new WritableInXml(statements) : statements;
        return new Started(format.hasNamedGraphs() ? writable : new WithoutGraphs(writable));
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
        if (file.isPresent()) {
            file.get().finish();
        }
    }

    /** Gives up what was not finished. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
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
