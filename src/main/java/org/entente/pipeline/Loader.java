package org.entente.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.fact.ArticleFacts;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Event;
import org.entente.merge.Told;
import org.entente.pipeline.Remerging.Remerged;
import org.entente.rdf.EventMapper;
import org.entente.rdf.FactMapper;
import org.entente.rdf.Names;
import org.entente.store.Change;
import org.entente.store.GraphStore;

/**
 * Loads articles into a store: replaces their graphs and merges anew the events that their old and new reports tell of.
 *
 * <p>Articles are gathered until they make at least {@value #QUADS_PER_CHANGE} quads, since each transaction has a price of its own in time and
 * space; what is gathered is stored as one change, and {@link #flush} stores the rest.
 */
public final class Loader {
    /** Of 560,000 quads, changes of 12,000 make a store of 923 MB, of 40,000 one of 555, of 100,000 435, of 200,000 395. */
    static final int QUADS_PER_CHANGE = 100_000;

    private final GraphStore store;
    private final Names names;
    private final FactMapper factMapper;
    private final EventMapper eventMapper;
    private final IngestReport report;
    private final Map<Node, Pending> pending = new LinkedHashMap<>();
    private int pendingQuads;

    public Loader(GraphStore store, Names names, Gazetteer gazetteer, IngestReport report) {
        this.store = store;
        this.names = names;
        this.factMapper = new FactMapper(names, gazetteer);
        this.eventMapper = new EventMapper(names, gazetteer);
        this.report = report;
    }

    /** An article's new graph and what it reports; both empty for an article that is deleted. */
    private record Pending(List<Triple> graph, List<Told> reported) {
        static final Pending NOTHING = new Pending(List.of(), List.of());
    }

    /** Takes an article; the same article taken again replaces the earlier one. */
    public void add(ArticleFacts facts) {
        TripleCollector graph = new TripleCollector();
        List<Told> reported = factMapper.map(facts, graph);
        put(names.articleGraph(facts.article().id()), new Pending(graph.triples(), reported));
        report.count(facts);
    }

    /** Deletes an article, its reports, and the events that nobody else reports. */
    public void delete(Node articleGraph) {
        put(articleGraph, Pending.NOTHING);
    }

    private void put(Node graph, Pending article) {
        Pending before = pending.put(graph, article);
        pendingQuads +=
                article.graph().size() - (before == null ? 0 : before.graph().size());
        if (pendingQuads >= QUADS_PER_CHANGE) {
            flush();
        }
    }

    /** Stores what is gathered. */
    public void flush() {
        if (pending.isEmpty()) {
            return;
        }
        Map<Node, List<Triple>> graphs = new LinkedHashMap<>();
        pending.forEach((graph, article) -> graphs.put(graph, article.graph()));
        List<Told> fresh = pending.values().stream()
                .flatMap(article -> article.reported().stream())
                .toList();
        Remerged remerged = new Remerging(store, names, graphs.keySet()).around(fresh);
        TripleCollector events = new TripleCollector();
        for (Event event : remerged.events()) {
            eventMapper.map(event, events);
        }
        report.countEvents(remerged.events().size());
        Collection<Node> outdated =
                remerged.outdated().stream().map(names::event).toList();
        store.apply(new Change(graphs, names.eventsGraph(), outdated, events.triples()));
        report.countQuads((long) pendingQuads + events.triples().size());
        pending.clear();
        pendingQuads = 0;
    }
}
