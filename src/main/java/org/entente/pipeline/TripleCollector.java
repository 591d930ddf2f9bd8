package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Keeps the triples of a stream of quads, whatever their graph. */
final class TripleCollector extends StreamRDFBase {
    private final List<Triple> triples = new ArrayList<>();

    @Override
    public void triple(Triple triple) {
        triples.add(triple);
    }

    @Override
    public void quad(Quad quad) {
        triples.add(quad.asTriple());
    }

    List<Triple> triples() {
        return triples;
    }
}
