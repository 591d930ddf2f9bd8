package org.entente.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A first look at the events of a network: who is in it, and, for weighted edges, with whom. Of events it keeps nothing but their number. What a limit
 * leaves out are the last events, and of weighted edges, which need all events, the lightest ones and the nodes with the fewest events.
 */
final class Survey {
    private final NetworkFilter filter;
    private final Map<Node, Tally> nodes = new LinkedHashMap<>();
    private final Map<Pair, Tally> pairs = new LinkedHashMap<>();
    private int events;
    private int edges;
    private boolean complete = true;

    private Survey(NetworkFilter filter) {
        this.filter = filter;
    }

    static Survey of(EventReader reader, NetworkFilter filter, String home) {
        Survey survey = new Survey(filter);
        reader.each(filter.events(), event -> !filter.events().fits(event) || survey.take(event, home));
        survey.cut();
        return survey;
    }

    /** Takes an event if there is room for it. */
    private boolean take(Event event, String home) {
        List<Node> taking = filter.shape().nodes().of(event, home);
        List<Pair> joined = Pair.withoutDirection(taking);
        long more = taking.stream().filter(node -> !nodes.containsKey(node)).count();
        if (!weighted() && (nodes.size() + more > filter.limit() || (long) edges + joined.size() > filter.limit())) {
            complete = false;
            return false;
        }
        Spell spell = event.spell();
        taking.forEach(node -> nodes.computeIfAbsent(node, known -> new Tally()).add(event.type(), spell));
        if (weighted()) {
            joined.forEach(
                    pair -> pairs.computeIfAbsent(pair, known -> new Tally()).add(event.type(), spell));
        }
        events++;
        edges += joined.size();
        return true;
    }

    private boolean weighted() {
        return filter.shape().edges() == EdgeChoice.WEIGHTED;
    }

    /** Leaves out the nodes with the fewest events, as many as are too many. */
    private void cut() {
        if (nodes.size() > filter.limit()) {
            complete = false;
            Comparator<Map.Entry<Node, Tally>> fewest =
                    Comparator.comparingInt(entry -> entry.getValue().events());
            Set<Node> left = nodes.entrySet().stream()
                    .sorted(fewest.reversed()
                            .thenComparing(entry -> entry.getKey().getURI()))
                    .limit(filter.limit())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            nodes.keySet().retainAll(left);
            pairs.keySet().removeIf(pair -> !left.contains(pair.source()) || !left.contains(pair.target()));
        }
    }

    Map<Node, Tally> nodes() {
        return nodes;
    }

    /** The pairs with the most events, heaviest first. */
    List<Map.Entry<Pair, Tally>> heaviest() {
        Comparator<Map.Entry<Pair, Tally>> weight =
                Comparator.comparingInt(entry -> entry.getValue().events());
        List<Map.Entry<Pair, Tally>> sorted = new ArrayList<>(pairs.entrySet());
        sorted.sort(weight.reversed()
                .thenComparing(entry -> entry.getKey().source().getURI())
                .thenComparing(entry -> entry.getKey().target().getURI()));
        return sorted.subList(0, edges());
    }

    /** How many events were taken: the first ones that the filter lets through. */
    int events() {
        return events;
    }

    /** How many edges are to be written. */
    int edges() {
        return weighted() ? Math.min(pairs.size(), filter.limit()) : edges;
    }

    /** Whether the limit left nothing out. */
    boolean isComplete() {
        return complete && pairs.size() <= filter.limit();
    }
}
