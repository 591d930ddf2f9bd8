package org.entente.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Dip;

/**
 * A thing, of which is read what is asked for, within a transaction: most of what is said of an event is not needed to count it, and reading is what takes
 * time. What is not of the expected kind is passed over: graphs can be written by others.
 */
final class Described {
    private static final int LONGEST_NUMBER = 60;

    private final DatasetGraph dataset;
    private final Node graph;
    private final Node node;
    private final Map<Node, List<Node>> read = new HashMap<>();

    /** @param graph the graph that describes it */
    Described(DatasetGraph dataset, Node graph, Node node) {
        this.dataset = dataset;
        this.graph = graph;
        this.node = node;
    }

    Node node() {
        return node;
    }

    private List<Node> values(Node property) {
        return read.computeIfAbsent(property, asked -> {
            List<Node> found = new ArrayList<>();
            dataset.find(graph, node, asked, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
            return found;
        });
    }

    /** The things that a property leads to, by their IRIs. */
    List<Node> things(Node property) {
        return values(property).stream()
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    Optional<Node> thing(Node property) {
        return things(property).stream().findFirst();
    }

    /** The texts of a property, in their own order. */
    List<String> texts(Node property) {
        return values(property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Optional<String> text(Node property) {
        return texts(property).stream().findFirst();
    }

    /** A number of sensible size. */
    Optional<BigDecimal> number(Node property) {
        try {
            return text(property)
                    .filter(text -> text.length() <= LONGEST_NUMBER)
                    .map(BigDecimal::new)
                    .filter(number -> Math.abs(number.scale()) <= LONGEST_NUMBER);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether a mark such as {@code dip:isRecord} is set. */
    boolean isMarked(Node property) {
        return text(property).filter(text -> text.equals("true")).isPresent();
    }

    /** The code of a concept: {@code in-force} for {@code dip:step-in-force}. */
    Optional<String> code(Node property) {
        return thing(property)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Dip.NAMESPACE))
                .map(iri -> iri.substring(iri.indexOf('-', Dip.NAMESPACE.length()) + 1));
    }
}
