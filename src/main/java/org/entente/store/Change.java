package org.entente.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A change of a dataset.
 *
 * @param graphs the graphs to replace, with what they hold from now on; an empty one is deleted
 * @param eventsGraph the graph of merged events
 * @param outdated the events of which all that is stored goes, with what links reports to them
 * @param events the new statements of the events graph
 */
public record Change(
        Map<Node, List<Triple>> graphs, Node eventsGraph, Collection<Node> outdated, Collection<Triple> events) {
    public Change {
        graphs = new LinkedHashMap<>(graphs);
        outdated = List.copyOf(outdated);
        events = List.copyOf(events);
    }

    /** The events of which nothing is stored afterwards, so that nothing can be replaced by them any more. */
    Set<Node> gone() {
        Set<Node> gone = new LinkedHashSet<>(outdated);
        events.forEach(triple -> gone.remove(triple.getSubject()));
        return gone;
    }
}
