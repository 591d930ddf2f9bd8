package org.entente.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset of named graphs that takes changes whole: a local TDB2 folder or a remote SPARQL server. One writer at a time.
 *
 * <p>Whatever goes wrong between a program and its dataset is a {@link StoreException} with a message for the user.
 */
public sealed interface GraphStore extends AutoCloseable permits LocalStore, RemoteStore {
    /** The reports that the stored versions of these article graphs hold, each with the event of which it tells. */
    Map<Node, Node> eventsReportedIn(Collection<Node> articleGraphs);

    /** The events of these merging blocks. */
    Set<Node> eventsInBlocks(Collection<String> blocks);

    /** Those of some IRIs that are events. */
    Set<Node> eventsAmong(Collection<Node> iris);

    /**
     * All that is stored of reports of these events: the reports, their mentions, their articles, and the parties they name with a code of
     * their own.
     */
    Graph reportsOf(Collection<Node> events);

    /** Whether the dataset holds this quad, or for a pattern with {@link Node#ANY} any that fits. */
    boolean contains(Quad pattern);

    /** Makes a change. A local store makes it whole or not at all; a remote one graph by graph, so that making it again completes it. */
    void apply(Change change);

    @Override
    void close();
}
