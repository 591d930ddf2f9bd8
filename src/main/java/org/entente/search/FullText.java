package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index of a TDB2 database's texts, in a folder of its own. It can always be made anew from the database, and says itself when it has to be.
 *
 * <p>Lucene is opened when it is needed first: most runs of the program neither search nor write.
 */
public final class FullText implements AutoCloseable {
    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/entente/ontology#fullText");
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexFolder folder;
    private final DatasetGraph database;
    private final String base;
    private final ReentrantLock committing = new ReentrantLock();

    /** Whether making an announced change has failed, so that the next commit has to finish it as well. */
    private boolean behind;

    private @Nullable Lucene lucene;

    /** The open index of Lucene. */
    private record Lucene(Directory directory, IndexWriter writer, SearcherManager searchers) {}

    private FullText(IndexFolder folder, DatasetGraph database, String base) {
        this.folder = folder;
        this.database = database;
        this.base = base;
    }

    /**
     * The index of a database.
     *
     * @param folder the folder of the index; made when it is not there
     * @param files the folder of the database
     * @param database the database
     * @param base the base of its IRIs
     */
    public static FullText of(Path folder, Path files, DatasetGraph database, String base) {
        return new FullText(new IndexFolder(folder, files), database, base);
    }

    /** The database, so that its index learns of each change, and queries can ask it ({@link TextSearch}, and {@code text:query} in SPARQL). */
    public DatasetGraph watched() {
        Context context = database.getContext();
        context.set(SYMBOL, this);
        context.set(TextQuery.textIndex, new SparqlText(this));
        return new WatchedDataset(database, this);
    }

    static @Nullable FullText in(DatasetGraph dataset) {
        return dataset.getContext().get(SYMBOL);
    }

    /** Whether the index is whole and of the database as it is. When it is not, {@link #bringUpToDate} helps, and nothing else must be done before. */
    public boolean isCurrent() {
        try {
            return folder.isCurrent();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Finishes a change that a process died of, or makes the index anew; not within a transaction. */
    public void bringUpToDate() {
        try {
            if (!folder.isPending() || !folder.wasWhole() || !finishesAnnounced()) {
                makeAnew();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Not when Lucene's files are damaged. */
    private boolean finishesAnnounced() {
        try {
            Txn.executeRead(database, this::finishAnnounced);
            return true;
        } catch (UncheckedIOException damaged) {
            return false;
        }
    }

    private void finishAnnounced() {
        try {
            EntryReader reader = reader();
            List<TextEntry> put = new ArrayList<>();
            List<Triple> removed = new ArrayList<>();
            for (Triple statement : folder.announced()) {
                if (reader.isStored(statement)) {
                    put.add(reader.entry(statement));
                } else {
                    removed.add(statement);
                }
            }
            make(new IndexChange(put, removed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes the index anew in one pass; not within a transaction. When it breaks off, it has to be done again. */
    public void makeAnew() {
        try {
            close();
            folder.begin();
            if (!isEmpty()) {
                fill(lucene());
            }
            folder.settle();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the database holds nothing, so that there is nothing to index. */
    public boolean isEmpty() {
        return Txn.calculateRead(database, () -> !database.contains(Quad.ANY));
    }

    private void fill(Lucene open) throws IOException {
        Txn.executeRead(database, () -> reader().all(entry -> add(open.writer(), entry)));
        open.writer().commit();
        open.searchers().maybeRefreshBlocking();
    }

    private static void add(IndexWriter writer, TextEntry entry) {
        try {
            writer.addDocument(EntryDocument.of(entry));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    EntryReader reader() {
        return new EntryReader(database, base);
    }

    /**
     * Commits a change, and makes it in the index: one thread after another, as the database lets the next one write as soon as it has committed.
     *
     * @param databaseCommit commits the database
     */
    void commit(IndexChange change, Runnable databaseCommit) {
        committing.lock();
        try {
            boolean wasBehind = behind;
            announce(change);
            behind = true;
            databaseCommit.run();
            if (wasBehind) {
                Txn.executeRead(database, this::finishAnnounced);
            } else {
                make(change);
            }
            behind = false;
        } finally {
            committing.unlock();
        }
    }

    /** Announces a change before the database commits it. */
    void announce(IndexChange change) {
        try {
            folder.announce(change.statements());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes a change that the database has committed. */
    void make(IndexChange change) {
        try {
            if (!change.isEmpty()) {
                IndexWriter writer = lucene().writer();
                for (Triple statement : change.removed()) {
                    writer.deleteDocuments(EntryDocument.key(statement));
                }
                for (TextEntry entry : change.put()) {
                    writer.updateDocument(EntryDocument.key(entry.statement()), EntryDocument.of(entry));
                }
                writer.commit();
                lucene().searchers().maybeRefreshBlocking();
            }
            folder.settle();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Asks the index. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try {
            SearcherManager searchers = lucene().searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized Lucene lucene() throws IOException {
        if (lucene != null && !lucene.writer().isOpen()) {
            close(); // as Lucene does itself after some failures
        }
        if (lucene == null) {
            lucene = open();
        }
        return lucene;
    }

    private Lucene open() throws IOException {
        Directory directory = FSDirectory.open(folder.lucene());
        try {
            IndexWriterConfig settings = new IndexWriterConfig(TextAnalysis.INSTANCE)
                    .setSimilarity(new BooleanSimilarity())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES);
            IndexWriter writer = new IndexWriter(directory, settings);
            return new Lucene(directory, writer, new SearcherManager(writer, new SearcherOfTexts()));
        } catch (IOException | RuntimeException broken) {
            directory.close();
            throw broken;
        }
    }

    /** Closes the files. What is not finished is finished at the next opening. */
    @Override
    public synchronized void close() {
        if (lucene != null) {
            Lucene open = lucene;
            lucene = null;
            try (Directory files = open.directory()) {
                open.searchers().close();
                open.writer().rollback();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
