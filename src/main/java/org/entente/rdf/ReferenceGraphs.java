package org.entente.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graphs that come with the program: the ontology, which every dataset holds, and the shapes that graphs obey. */
public final class ReferenceGraphs {
    private ReferenceGraphs() {}

    /** The ontology's statements. */
    public static Graph ontology() {
        return bundled("/ontology/diplomacy.ttl");
    }

    /** The SHACL shapes. */
    public static Graph shapes() {
        return bundled("/ontology/shapes.ttl");
    }

    private static Graph bundled(String resource) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Objects.requireNonNull(ReferenceGraphs.class.getResourceAsStream(resource), resource)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return graph;
    }
}
