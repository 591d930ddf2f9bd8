package org.entente.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.fact.Coded;

/**
 * Reads the values of things from a graph.
 *
 * @param graph the graph
 */
record GraphReader(Graph graph) {
    List<Node> all(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    /**
     * The only value.
     *
     * @throws IllegalArgumentException if there is none
     */
    Node one(Node subject, Node property) {
        return node(subject, property).orElseThrow(() -> new IllegalArgumentException(subject + " has no " + property));
    }

    Optional<Node> node(Node subject, Node property) {
        List<Node> values = all(subject, property);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    Optional<String> text(Node subject, Node property) {
        return node(subject, property).map(Node::getLiteralLexicalForm);
    }

    Optional<Integer> integer(Node subject, Node property) {
        return text(subject, property).map(Integer::valueOf);
    }

    Optional<BigDecimal> decimal(Node subject, Node property) {
        return text(subject, property).map(BigDecimal::new);
    }

    /** Whether a mark is set. */
    boolean mark(Node subject, Node property) {
        return text(subject, property).filter("true"::equals).isPresent();
    }

    /** The constant that a concept such as {@code dip:status-held} stands for. */
    <E extends Enum<E> & Coded> Optional<E> concept(Node subject, Node property, String scheme, Class<E> type) {
        return node(subject, property)
                .flatMap(concept ->
                        Coded.of(type, concept.getURI().substring(Dip.NAMESPACE.length() + scheme.length() + 1)));
    }
}
