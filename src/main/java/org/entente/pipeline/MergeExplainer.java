package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Blocks;
import org.entente.merge.MergeExplanation;
import org.entente.merge.Neighbourhood.Known;
import org.entente.merge.Told;
import org.entente.rdf.FactsFromGraph;
import org.entente.rdf.Names;
import org.entente.rdf.News;
import org.entente.store.LocalStore;

/** Explains events of a store: which reports were joined and why, and which were kept apart. */
public final class MergeExplainer {
    private final LocalStore store;
    private final Names names;

    public MergeExplainer(LocalStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    /**
     * An event explained.
     *
     * @param event its IRI, which stands in the stead of one that it has replaced
     * @param explanation why its reports are its reports
     */
    public record Explained(Node event, MergeExplanation explanation) {}

    /** Explains the event with this IRI, kind and slug, or slug; empty when the store has none. */
    public Optional<Explained> explain(String name) {
        for (Node named : names.eventsNamed(name)) {
            Node event = present(named);
            List<Known> own = known(Set.of(event));
            if (!own.isEmpty()) {
                return Optional.of(new Explained(event, explanation(event, own)));
            }
        }
        return Optional.empty();
    }

    /** What an event has become in the end. */
    private Node present(Node event) {
        Node present = event;
        Set<Node> passed = new HashSet<>();
        while (passed.add(present)) {
            Node now = present;
            present = store.find(Quad.create(names.eventsGraph(), now, News.IS_REPLACED_BY, Node.ANY))
                    .map(Quad::getObject)
                    .orElse(now);
        }
        return present;
    }

    private MergeExplanation explanation(Node event, List<Known> own) {
        List<Told> reports = own.stream().map(Known::told).toList();
        Set<String> blocks = new HashSet<>();
        reports.forEach(told -> blocks.addAll(Blocks.of(told).names()));
        Set<Node> others = new HashSet<>(store.eventsInBlocks(blocks));
        others.remove(event);
        return MergeExplanation.of(reports, known(others));
    }

    private List<Known> known(Collection<Node> events) {
        List<Known> known = new ArrayList<>();
        for (FactsFromGraph.Reported stored : new FactsFromGraph(names).reported(store.reportsOf(events))) {
            known.add(new Known(names.key(stored.event()), stored.told()));
        }
        return known;
    }
}
