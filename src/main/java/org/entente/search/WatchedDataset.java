package org.entente.search;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A database whose index learns of every change, in whatever way it is made; queries see the database itself. Deleting by patterns and whole
 * graphs is seen, too, which jena-text's own dataset does not see (Jena issue 1985). After an aborted write it mends {@link NodeFiles}.
 */
final class WatchedDataset extends DatasetGraphWrapper {
    private final FullText index;

    /** Of each thread's transaction: the next may begin to write while the index is still made of what the last has committed. */
    private final ThreadLocal<ChangeWatch> watch;

    /** Whether a write was aborted, and none has mended the database's files since. Only who writes sets it. */
    private volatile boolean aborted;

    WatchedDataset(DatasetGraph database, FullText index) {
        super(database);
        this.index = index;
        this.watch = ThreadLocal.withInitial(() -> new ChangeWatch(index.reader()));
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        promoteToWrite();
        touch(subject, property, object);
        super.add(graph, subject, property, object);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        promoteToWrite();
        touch(subject, property, object);
        super.delete(graph, subject, property, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        promoteToWrite();
        touchAll(graph, subject, property, object);
        super.deleteAny(graph, subject, property, object);
    }

    @Override
    public void removeGraph(Node graph) {
        promoteToWrite();
        touchAll(graph, Node.ANY, Node.ANY, Node.ANY);
        super.removeGraph(graph);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        removeGraph(name);
        graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
    }

    @Override
    public void clear() {
        promoteToWrite();
        touchAll(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        super.clear();
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isUnionGraph(name) ? super.getUnionGraph() : GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public void begin(TxnType type) {
        super.begin(type);
        mendAborted();
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean promote() {
        boolean promoted = super.promote();
        mendAborted();
        return promoted;
    }

    @Override
    public boolean promote(Promote mode) {
        boolean promoted = super.promote(mode);
        mendAborted();
        return promoted;
    }

    private void mendAborted() {
        if (aborted && isWriting()) {
            NodeFiles.mend(get());
        }
    }

    @Override
    public void commit() {
        try {
            if (isWriting()) {
                index.commit(watch.get().change(), this::commitDatabase);
            } else {
                super.commit();
            }
        } finally {
            watch.remove();
        }
    }

    private void commitDatabase() {
        aborted = false;
        try {
            super.commit();
        } catch (RuntimeException failed) {
            aborted = true;
            throw failed;
        }
    }

    @Override
    public void abort() {
        forget();
        super.abort();
    }

    @Override
    public void end() {
        forget();
        super.end();
    }

    private void forget() {
        if (isWriting()) {
            aborted = true;
        }
        watch.remove();
    }

    private boolean isWriting() {
        return isInTransaction() && transactionMode() == ReadWrite.WRITE;
    }

    /** What is looked up before a change has to be looked up in the state that is changed, which a promotion may make a later one. */
    private void promoteToWrite() {
        if (isInTransaction() && transactionMode() == ReadWrite.READ) {
            promote();
        }
    }

    private void touch(Node subject, Node property, Node object) {
        if (ChangeWatch.watches(property)) {
            watch.get().touch(subject, property, object);
        }
    }

    private void touchAll(Node graph, Node subject, Node property, Node object) {
        if (!property.isConcrete()) {
            ChangeWatch.PROPERTIES.forEach(watched -> touchAll(graph, subject, watched, object));
        } else if (ChangeWatch.watches(property)) {
            get().find(graph, subject, property, object)
                    .forEachRemaining(
                            quad -> watch.get().touch(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
    }
}
