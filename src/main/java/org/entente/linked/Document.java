package org.entente.linked;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;

/**
 * Statements to be sent in some format.
 *
 * @param about what a document says of itself, for the default graph
 * @param statements what the dataset states
 * @param graphs the named graphs that state something, for formats that can tell
 */
public record Document(List<Triple> about, List<Triple> statements, Function<Triple, List<Node>> graphs) {
    /** A document whose statements are in no named graph. */
    public static Document of(List<Triple> statements) {
        return new Document(List.of(), statements, statement -> List.of());
    }

    /** The document in a format. */
    byte[] bytes(ExportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfOutput output = RdfOutput.to(bytes, format)) {
            StreamRDF out = output.statements();
            out.start();
            Terms.PREFIXES.forEach(out::prefix);
            grouped(about).forEach(out::triple);
            switch (format) {
                case TRIG, N_QUADS -> statements.forEach(triple -> writeQuads(triple, out));
                case TURTLE, N_TRIPLES, JSON_LD, RDF_XML, RDF_12 ->
                    grouped(statements).forEach(out::triple);
            }
            out.finish();
            output.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** Sends the document. */
    public void send(HttpServletResponse response, Representation representation) throws IOException {
        byte[] bytes = bytes(representation.format().orElseThrow());
        response.setContentType(representation.contentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The statements, those of one subject together. */
    private static Stream<Triple> grouped(List<Triple> triples) {
        return triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream);
    }

    private void writeQuads(Triple triple, StreamRDF out) {
        List<Node> homes = graphs.apply(triple);
        if (homes.isEmpty()) {
            out.triple(triple);
        }
        homes.forEach(graph -> out.quad(Quad.create(graph, triple)));
    }
}
