package org.entente.linked;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.entente.rdf.Names;
import org.entente.store.Tdb2;

/**
 * Reads the links that lead to a thing: first those from events, then what articles and the gazetteer say. Beyond that they come in the order of the
 * store's index, which stays as long as the dataset does not change; links that are passed over are told apart by their numbers in the index and not
 * looked up.
 */
final class IncomingReader {
    private final DatasetGraph dataset;
    private final Node events;

    /** @param base the base of the dataset's IRIs */
    IncomingReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.events = Names.eventsGraph(base);
    }

    /**
     * Reads a page within a transaction.
     *
     * @param page counted from 1
     */
    IncomingLinks read(Node thing, int page) {
        return Tdb2.of(dataset).map(database -> indexed(database, thing, page)).orElseGet(() -> inMemory(thing, page));
    }

    private IncomingLinks inMemory(Node thing, int page) {
        Iterator<Quad> all = Iter.concat(
                dataset.find(events, Node.ANY, Node.ANY, thing), dataset.find(Node.ANY, Node.ANY, Node.ANY, thing));
        return IncomingLinks.cut(Iter.distinct(Iter.map(all, Quad::asTriple)), page, Function.identity());
    }

    private IncomingLinks indexed(DatasetGraphTDB database, Node thing, int page) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        NodeTable nodes = quads.getNodeTable();
        NodeId object = nodes.getNodeIdForNode(thing);
        if (NodeId.isDoesNotExist(object)) {
            return IncomingLinks.NONE;
        }
        NodeId any = NodeId.NodeIdAny;
        NodeId graph = nodes.getNodeIdForNode(events);
        Iterator<Link> others = new Elsewhere(quads.find(any, any, any, object), graph);
        Iterator<Link> all = NodeId.isDoesNotExist(graph)
                ? others
                : Iter.concat(Iter.map(quads.find(graph, any, any, object), Link::of), others);
        return IncomingLinks.cut(
                all,
                page,
                link -> Triple.create(
                        nodes.getNodeForNodeId(link.subject), nodes.getNodeForNodeId(link.predicate), thing));
    }

    /** A link by its numbers in the index. */
    private record Link(NodeId subject, NodeId predicate) {
        static Link of(Tuple<NodeId> quad) {
            return new Link(quad.get(1), quad.get(2));
        }
    }

    /** The links that a graph does not have. Quads that differ only in their graphs stand beside each other, and are one link. */
    private static final class Elsewhere implements Iterator<Link> {
        private final PeekIterator<Tuple<NodeId>> quads;
        private final NodeId graph;
        private Optional<Link> next;

        Elsewhere(Iterator<Tuple<NodeId>> quads, NodeId graph) {
            this.quads = PeekIterator.create(quads);
            this.graph = graph;
            this.next = find();
        }

        private Optional<Link> find() {
            while (quads.hasNext()) {
                Link link = Link.of(quads.peek());
                boolean known = false;
                while (quads.hasNext() && Link.of(quads.peek()).equals(link)) {
                    known |= quads.next().get(0).equals(graph);
                }
                if (!known) {
                    return Optional.of(link);
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Link next() {
            Link link = next.orElseThrow();
            next = find();
            return link;
        }
    }
}
