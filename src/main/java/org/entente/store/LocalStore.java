package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.entente.search.FullText;

/**
 * A TDB2 database in a folder of its own. Its default graph, to queries, is the union of its named graphs.
 *
 * <p>A change is one transaction: after a crash the folder holds all of it or nothing of it. An empty store can be filled in bulk.
 */
public final class LocalStore implements GraphStore {
    private final StoreFolder folder;
    private final DatasetGraph database;
    private final FullText index;

    /** The database, so that its index learns of each change. */
    private final DatasetGraph dataset;

    private LocalStore(StoreFolder folder, DatasetGraph database, FullText index) {
        this.folder = folder;
        this.database = database;
        this.index = index;
        this.dataset = index.watched();
    }

    /**
     * Opens a store, and makes it when the folder is not there or empty.
     *
     * @param base the base of its IRIs, which stays with the store; an existing store must have the same
     * @throws StoreException if the folder is no store, has another base, or is in use by another process
     */
    public static LocalStore openOrCreate(Path folder, String base) {
        return openOrCreate(folder, base, LocalStore::tellNobody);
    }

    /**
     * The same.
     *
     * @param delays is told when opening takes long, and why
     */
    public static LocalStore openOrCreate(Path folder, String base, Consumer<String> delays) {
        return open(StoreFolder.openOrCreate(folder, base), delays);
    }

    /**
     * Opens a store that is there.
     *
     * @throws StoreException if there is none, or it is in use by another process
     */
    public static LocalStore open(Path folder) {
        return open(folder, LocalStore::tellNobody);
    }

    /**
     * The same.
     *
     * @param delays is told when opening takes long, and why
     */
    public static LocalStore open(Path folder, Consumer<String> delays) {
        return open(StoreFolder.open(folder), delays);
    }

    private static void tellNobody(String delay) {
        // most stores open at once
    }

    private static LocalStore open(StoreFolder folder, Consumer<String> delays) {
        DatasetGraph database = folder.connect();
        LocalStore store = new LocalStore(folder, database, folder.fullText(database));
        try {
            folder.guarded(() -> {
                store.bringIndexUpToDate(delays);
                return store;
            });
            return store;
        } catch (StoreException broken) {
            store.close();
            throw broken;
        }
    }

    private void bringIndexUpToDate(Consumer<String> delays) {
        if (index.isCurrent()) {
            return;
        }
        if (!index.isEmpty()) {
            delays.accept("bringing the index for searches up to date, which is done once");
        }
        index.bringUpToDate();
    }

    /** The base of the store in a folder; empty when there is none. */
    public static Optional<String> baseOf(Path folder) {
        return StoreFolder.baseOf(folder);
    }

    /** The base of the store's IRIs. */
    public String base() {
        return folder.base();
    }

    /** The dataset, to query. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Whether nothing is stored yet. */
    public boolean isEmpty() {
        return !contains(Quad.ANY);
    }

    /** Sends the quads that an empty store is filled with. */
    public interface Source {
        void sendTo(StreamRDF quads) throws IOException;
    }

    /**
     * Fills an empty store through TDB2's bulk loader, which is faster than changes and makes a smaller database. It is not one transaction:
     * when it breaks off, by a crash or an exception, the store is empty when it is opened next, and has to be closed before. The full-text index is
     * made afterwards; when that breaks off, it is made when the store is opened next.
     *
     * @throws IOException what the source throws
     */
    public void fill(Source source) throws IOException {
        folder.fill(() -> {
            DataLoader loader = LoaderFactory.phasedLoader(database, (format, arguments) -> {});
            loader.startBulk();
            try {
                source.sendTo(loader.streamRDF());
            } catch (IOException | RuntimeException broken) {
                loader.finishException(broken);
                throw broken;
            }
            folder.guarded(() -> {
                loader.finishBulk();
                return loader;
            });
        });
        folder.guarded(() -> {
            index.makeAnew();
            return index;
        });
    }

    @Override
    public Map<Node, Node> eventsReportedIn(Collection<Node> articleGraphs) {
        return read(() -> {
            Map<Node, Node> events = new HashMap<>();
            for (Node graph : articleGraphs) {
                dataset.find(graph, Node.ANY, RDF.Nodes.type, Dip.REPORT)
                        .forEachRemaining(report -> dataset.find(Node.ANY, report.getSubject(), Dip.REPORTS, Node.ANY)
                                .forEachRemaining(link -> events.put(link.getSubject(), link.getObject())));
            }
            return events;
        });
    }

    @Override
    public Set<Node> eventsInBlocks(Collection<String> blocks) {
        return read(() -> {
            Set<Node> events = new HashSet<>();
            for (String block : blocks) {
                dataset.find(Node.ANY, Node.ANY, Dip.BLOCK, NodeFactory.createLiteralString(block))
                        .forEachRemaining(quad -> events.add(quad.getSubject()));
            }
            return events;
        });
    }

    @Override
    public Set<Node> eventsAmong(Collection<Node> iris) {
        return read(() -> iris.stream()
                .filter(iri -> dataset.contains(Node.ANY, iri, Dip.REPORT_COUNT, Node.ANY))
                .collect(Collectors.toSet()));
    }

    @Override
    public Graph reportsOf(Collection<Node> events) {
        return read(() -> {
            Graph found = GraphFactory.createDefaultGraph();
            for (Node event : events) {
                dataset.findNG(Node.ANY, Node.ANY, Dip.REPORTS, event).forEachRemaining(link -> {
                    Node report = link.getSubject();
                    found.add(link.asTriple());
                    dataset.findNG(Node.ANY, report, RDF.Nodes.type, Dip.REPORT)
                            .forEachRemaining(quad -> copyReport(quad.getGraph(), report, found));
                });
            }
            return found;
        });
    }

    private void copyReport(Node graph, Node report, Graph to) {
        for (Triple told : copy(graph, report, to)) {
            if (told.getPredicate().equals(Dip.HAS_MENTION)) {
                copy(graph, told.getObject(), to).stream()
                        .map(Triple::getObject)
                        .filter(Node::isURI)
                        .forEach(named -> copyCode(graph, named, to));
            } else if (told.getPredicate().equals(Dip.ARTICLE)) {
                copy(graph, told.getObject(), to);
            } else if (told.getObject().isURI()) {
                copyCode(graph, told.getObject(), to);
            }
        }
    }

    private void copyCode(Node graph, Node party, Graph to) {
        dataset.find(graph, party, Dip.CODE, Node.ANY).forEachRemaining(quad -> to.add(quad.asTriple()));
    }

    private List<Triple> copy(Node graph, Node subject, Graph to) {
        List<Triple> copied = new ArrayList<>();
        dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> copied.add(quad.asTriple()));
        copied.forEach(to::add);
        return copied;
    }

    @Override
    public boolean contains(Quad pattern) {
        return read(() -> dataset.contains(
                pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
    }

    /** Any quad that fits a pattern. */
    public Optional<Quad> find(Quad pattern) {
        return read(() -> {
            Iterator<Quad> found = dataset.find(pattern);
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        });
    }

    @Override
    public void apply(Change change) {
        folder.guarded(() -> {
            Txn.executeWrite(dataset, () -> make(change));
            return change;
        });
    }

    private void make(Change change) {
        change.graphs().forEach(this::replace);
        change.outdated().forEach(event -> removeEvent(change.eventsGraph(), event));
        change.gone().forEach(event -> dataset.deleteAny(change.eventsGraph(), Node.ANY, News.IS_REPLACED_BY, event));
        add(change.eventsGraph(), change.events());
    }

    private void replace(Node graph, List<Triple> content) {
        dataset.removeGraph(graph);
        add(graph, content);
    }

    private void add(Node graph, Collection<Triple> content) {
        content.forEach(triple -> dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void removeEvent(Node graph, Node event) {
        List<Node> parts = new ArrayList<>();
        for (Node property : EventParts.PROPERTIES) {
            dataset.find(graph, event, property, Node.ANY).forEachRemaining(quad -> parts.add(quad.getObject()));
        }
        parts.forEach(part -> dataset.deleteAny(graph, part, Node.ANY, Node.ANY));
        dataset.deleteAny(graph, event, Node.ANY, Node.ANY);
        dataset.deleteAny(graph, Node.ANY, Dip.REPORTS, event);
    }

    private <T> T read(Supplier<T> work) {
        return folder.guarded(() -> Txn.calculateRead(dataset, work));
    }

    @Override
    public void close() {
        try {
            index.close();
        } finally {
            folder.disconnect(database);
        }
    }
}
