package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.merge.Event;
import org.entente.merge.EventKey;
import org.entente.merge.Neighbourhood;
import org.entente.merge.Neighbourhood.Known;
import org.entente.merge.Told;
import org.entente.rdf.FactsFromGraph;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;

/** Merges anew the events that a change of article graphs can influence: those of the blocks concerned, as far as their reports are linked. */
final class Remerging {
    private final GraphStore store;
    private final Names names;
    private final FactsFromGraph factsFromGraph;
    private final Set<Node> changing;
    private final Map<Node, EventKey> before = new HashMap<>();

    /**
     * @param changing the article graphs that are about to be replaced, whose stored reports go
     */
    Remerging(GraphStore store, Names names, Set<Node> changing) {
        this.store = store;
        this.names = names;
        this.factsFromGraph = new FactsFromGraph(names);
        this.changing = Set.copyOf(changing);
    }

    /**
     * What becomes of events.
     *
     * @param events the events as they are from now on
     * @param outdated the identities under which nothing of what is stored stays
     */
    record Remerged(List<Event> events, Set<EventKey> outdated) {}

    /** The events that change when the graphs are replaced by these reports. */
    Remerged around(Collection<Told> fresh) {
        Map<Node, Node> stored = store.eventsReportedIn(changing);
        Map<EventKey, List<Told>> touched = new LinkedHashMap<>();
        stored.values().forEach(event -> touched.put(names.key(event), new ArrayList<>()));
        List<Told> leaving = new ArrayList<>();
        for (Known known : known(touched.keySet())) {
            boolean leaves = stored.containsKey(names.report(known.told()));
            (leaves ? leaving : touched.computeIfAbsent(known.event(), event -> new ArrayList<>())).add(known.told());
        }
        Neighbourhood around = Neighbourhood.around(
                fresh,
                leaving,
                touched,
                blocks -> known(
                        store.eventsInBlocks(blocks).stream().map(names::key).collect(Collectors.toSet())));
        Set<Node> taken =
                store.eventsAmong(around.candidates().stream().map(names::event).toList());
        List<Event> events = around.merge(
                told -> Optional.ofNullable(before.get(names.report(told))),
                key -> isTaken(key, taken, around.touched()));
        Set<EventKey> outdated = new TreeSet<>(around.touched());
        events.forEach(event -> outdated.add(event.key()));
        return new Remerged(events, outdated);
    }

    private boolean isTaken(EventKey key, Set<Node> taken, Set<EventKey> touched) {
        return !touched.contains(key) && taken.contains(names.event(key));
    }

    private List<Known> known(Collection<EventKey> events) {
        List<Known> known = new ArrayList<>();
        Set<Node> iris = new HashSet<>();
        events.forEach(event -> iris.add(names.event(event)));
        for (FactsFromGraph.Reported stored : factsFromGraph.reported(store.reportsOf(iris))) {
            EventKey event = names.key(stored.event());
            before.put(names.report(stored.told()), event);
            known.add(new Known(event, stored.told()));
        }
        return known;
    }
}
