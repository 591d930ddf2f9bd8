package org.entente.network;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the graph of events, one after the other, always in the same order.
 *
 * @param dataset where the graph is; to be read within a transaction
 * @param graph its name
 */
record EventReader(DatasetGraph dataset, Node graph) {
    /** Shows the events of these types to a visitor for as long as it says to go on. */
    void each(Set<EventType> types, Predicate<Event> visitor) {
        for (EventType type : EventType.values()) {
            if (types.contains(type) && !each(type, visitor)) {
                return;
            }
        }
    }

    private boolean each(EventType type, Predicate<Event> visitor) {
        Iterator<Quad> found = dataset.find(graph, Node.ANY, RDF.Nodes.type, type.type());
        try {
            while (found.hasNext()) {
                Node node = found.next().getSubject();
                if (node.isURI() && !visitor.test(read(type, node))) {
                    return false;
                }
            }
            return true;
        } finally {
            Iter.close(found);
        }
    }

    private Event read(EventType type, Node node) {
        Described about = new Described(dataset, graph, node);
        return new Event(type, about, part -> new Described(dataset, graph, part));
    }
}
