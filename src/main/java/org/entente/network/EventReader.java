package org.entente.network;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;

/**
 * Reads the graph of events, one after the other, always in the same order.
 *
 * @param dataset where the graph is; to be read within a transaction
 * @param graph its name
 */
record EventReader(DatasetGraph dataset, Node graph) {
    /** Shows the events of these types, and of nobody but whom the choice names, to a visitor for as long as it says to go on. */
    void each(EventChoice choice, Predicate<Event> visitor) {
        Optional<Set<Node>> named = named(choice.who());
        for (EventType type : EventType.values()) {
            if (choice.types().contains(type) && !each(type, nodes(type, named), visitor)) {
                return;
            }
        }
    }

    /** The events that have to do with somebody whom the choice names; empty when it names nobody, and all events have to be read. */
    private Optional<Set<Node>> named(EventChoice.Who who) {
        Node property = who.parties().isEmpty() ? Dip.PARTICIPANT : Dip.PARTY;
        Set<Node> whom = who.parties().isEmpty() ? who.people() : who.parties();
        if (whom.isEmpty()) {
            return Optional.empty();
        }
        Set<Node> events = new TreeSet<>(Comparator.comparing(Node::toString));
        whom.forEach(somebody -> dataset.find(graph, Node.ANY, property, somebody)
                .forEachRemaining(quad -> events.add(quad.getSubject())));
        return Optional.of(events);
    }

    private Iterator<Node> nodes(EventType type, Optional<Set<Node>> named) {
        return named.map(events -> Iter.filter(
                        events.iterator(), event -> dataset.contains(graph, event, RDF.Nodes.type, type.term())))
                .orElseGet(
                        () -> Iter.map(dataset.find(graph, Node.ANY, RDF.Nodes.type, type.term()), Quad::getSubject));
    }

    private boolean each(EventType type, Iterator<Node> nodes, Predicate<Event> visitor) {
        try {
            while (nodes.hasNext()) {
                Node node = nodes.next();
                if (node.isURI() && !visitor.test(read(type, node))) {
                    return false;
                }
            }
            return true;
        } finally {
            Iter.close(nodes);
        }
    }

    private Event read(EventType type, Node node) {
        Described about = new Described(dataset, graph, node);
        return new Event(type, about, part -> new Described(dataset, graph, part));
    }
}
