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
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                pairs.add(of(nodes.get(one), nodes.get(other), direction));
            }
        }
        return pairs;
    }

    private static Pair of(Node one, Node other, Direction direction) {
        if (direction.leads(other, one)) {
            return new Pair(other, one, true);
        }
        return new Pair(one, other, direction.leads(one, other));
    }

    /** The two without a direction. */
    Pair inOrder() {
        return source.getURI().compareTo(target.getURI()) <= 0
                ? new Pair(source, target, false)
                : new Pair(target, source, false);
    }
}
