package org.entente.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A change of a dataset.
 *
 * @param graphs the graphs to replace, with what they hold from now on; an empty one is deleted
 * @param eventsGraph the graph of merged events
 * @param outdated the events whose old statements and participations go
 * @param events the new statements of the events graph
 */
public record Change(
        Map<Node, List<Triple>> graphs, Node eventsGraph, Collection<Node> outdated, Collection<Triple> events) {
    public Change {
        graphs = new LinkedHashMap<>(graphs);
        outdated = List.copyOf(outdated);
        events = List.copyOf(events);
    }
}
