package org.entente.network;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Two nodes that an event joins.
 *
 * @param directed whether the source goes to the target; otherwise they stand in the order of their IRIs
 */
record Pair(Node source, Node target, boolean directed) {
    /** Each two of an event's nodes, once. */
    static List<Pair> of(Event event, List<Node> nodes) {
        Direction direction = Direction.of(event);
        return withoutDirection(nodes).stream()
                .map(pair -> pair.directed(direction))
                .toList();
    }

    /** Each two nodes, once, whoever goes to whom. */
    static List<Pair> withoutDirection(List<Node> nodes) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                pairs.add(new Pair(nodes.get(one), nodes.get(other), false));
            }
        }
        return pairs;
    }

    private Pair directed(Direction direction) {
        if (direction.leads(target, source)) {
            return new Pair(target, source, true);
        }
        return new Pair(source, target, direction.leads(source, target));
    }
}
