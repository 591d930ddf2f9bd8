package org.entente.view;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Names;

/**
 * The quads of a dataset, by the paths of its things. All reading is within a transaction of the caller.
 *
 * @param base what the IRIs of the dataset begin with
 */
record Source(DatasetGraph dataset, String base) {
    /** How many statements of one thing are read. */
    private static final int MOST = 5_000;

    /** Thousands of articles tell of a busy person, and mostly the same: so many of their graphs are read. */
    private static final int MOST_GRAPHS = 20;

    Node node(String path) {
        return NodeFactory.createURI(path.contains("://") ? path : base + path);
    }

    String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(base + "id/");
    }

    /** The distinct values of a property. */
    Set<Node> objects(Node subject, Node property) {
        Set<Node> values = new LinkedHashSet<>();
        for (Node graph : graphs(subject)) {
            bounded(dataset.find(graph, subject, property, Node.ANY), quad -> values.add(quad.getObject()));
        }
        return values;
    }

    Optional<Node> object(Node subject, Node property) {
        Iterator<Quad> found = dataset.find(Node.ANY, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    Optional<String> text(Node subject, Node property) {
        return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** A number; what is none counts as not given. */
    Optional<BigDecimal> number(Node subject, Node property) {
        try {
            return text(subject, property).map(BigDecimal::new);
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    /** The statements of a thing, each once. */
    List<Quad> about(Node subject) {
        Set<Quad> statements = new LinkedHashSet<>();
        for (Node graph : graphs(subject)) {
            bounded(
                    dataset.find(graph, subject, Node.ANY, Node.ANY),
                    quad -> statements.add(Quad.create(Quad.unionGraph, quad.asTriple())));
        }
        return List.copyOf(statements);
    }

    /** The gazetteer, the events, and some graphs that say what a thing is; where none does, all graphs in one. */
    private Set<Node> graphs(Node subject) {
        Set<Node> graphs = new LinkedHashSet<>(List.of(Names.gazetteerGraph(base), Names.eventsGraph(base)));
        Iterator<Quad> typed = dataset.find(Node.ANY, subject, RDF.Nodes.type, Node.ANY);
        if (!typed.hasNext()) {
            return Set.of(Quad.unionGraph);
        }
        for (int read = 0; read < MOST_GRAPHS && typed.hasNext(); read++) {
            graphs.add(typed.next().getGraph());
        }
        return graphs;
    }

    /** The things of which a property has this value, at most so many. */
    List<Node> subjects(Node property, Node value, int most) {
        return subjects(Quad.unionGraph, property, value, most);
    }

    /** The things of which the gazetteer says that a property has this value. */
    List<Node> subjectsInGazetteer(Node property, Node value) {
        return subjects(Names.gazetteerGraph(base), property, value, MOST);
    }

    private List<Node> subjects(Node graph, Node property, Node value, int most) {
        Set<Node> found = new LinkedHashSet<>();
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, property, value);
        while (quads.hasNext() && found.size() < most) {
            found.add(quads.next().getSubject());
        }
        return List.copyOf(found);
    }

    private static void bounded(Iterator<Quad> quads, Consumer<Quad> action) {
        for (int read = 0; read < MOST && quads.hasNext(); read++) {
            action.accept(quads.next());
        }
    }
}
