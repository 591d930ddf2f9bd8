package org.entente.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.rdf.Dip;

/** Writes a dataset, one article of it, or all that it says of one thing. */
public final class Exporter {
    private final DatasetGraph dataset;

    public Exporter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Writes every statement. Without named graphs, one that several graphs make is written once. */
    public void all(RdfOutput out, ExportFormat format) throws IOException {
        Txn.executeRead(dataset, () -> {
            if (format == ExportFormat.RDF_12) {
                reified(out.statements());
            } else if (format.hasNamedGraphs()) {
                send(dataset.find(), out.statements());
            } else {
                send(union(), out.statements());
            }
        });
        out.finish();
    }

    /** Writes one graph. */
    public void graph(Node graph, RdfOutput out) throws IOException {
        Txn.executeRead(dataset, () -> send(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), out.statements()));
        out.finish();
    }

    /**
     * Writes what is said of a thing and who refers to it, with the parts (participations, mentions) that have no page of their own.
     *
     * @return whether anything is said of it; otherwise nothing is written
     */
    public boolean entity(Node entity, RdfOutput out) throws IOException {
        Set<Quad> quads = Txn.calculateRead(dataset, () -> about(entity));
        if (quads.isEmpty()) {
            return false;
        }
        send(quads.iterator(), out.statements());
        out.finish();
        return true;
    }

    private Set<Quad> about(Node entity) {
        Set<Quad> quads = new LinkedHashSet<>();
        dataset.findNG(Node.ANY, entity, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        Set<Quad> parts = new LinkedHashSet<>();
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(Dip.HAS_PARTICIPATION)
                    || quad.getPredicate().equals(Dip.HAS_MENTION)) {
                dataset.find(quad.getGraph(), quad.getObject(), Node.ANY, Node.ANY)
                        .forEachRemaining(parts::add);
            }
        }
        quads.addAll(parts);
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, entity).forEachRemaining(quads::add);
        return quads;
    }

    /** Each triple of any graph once, subject by subject. A query finds them so by the order of an index, where the union graph keeps a set of all. */
    private Iterator<Triple> union() {
        QueryExec query = QueryExec.dataset(dataset)
                .query("SELECT ?s ?p ?o { GRAPH <" + Quad.unionGraph.getURI() + "> { ?s ?p ?o } }")
                .build();
        return Iter.onClose(
                Iter.map(query.select(), row -> Triple.create(row.get("s"), row.get("p"), row.get("o"))), query::close);
    }

    private void reified(StreamRDF out) {
        out.start();
        union().forEachRemaining(out::triple);
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(reification()).build()) {
            execution.constructTriples().forEachRemaining(out::triple);
        }
        out.finish();
    }

    private static void send(Iterator<?> statements, StreamRDF out) {
        out.start();
        statements.forEachRemaining(statement -> {
            switch (statement) {
                case Quad quad -> out.quad(quad);
                case Triple triple -> out.triple(triple);
                default -> throw new IllegalArgumentException(String.valueOf(statement));
            }
        });
        out.finish();
    }

    private static String reification() {
        try (InputStream in = Objects.requireNonNull(Exporter.class.getResourceAsStream("reification.rq"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
