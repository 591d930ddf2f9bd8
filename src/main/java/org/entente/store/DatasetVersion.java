package org.entente.store;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * A name for the present state of a dataset, another after each change, whoever made it. It is taken from TDB2's own count
 * of transactions; for other kinds of dataset there is none. Two runs of the program never give the same name.
 */
public final class DatasetVersion {
    private final String run = Integer.toHexString(RandomGenerator.getDefault().nextInt());
    private final DatasetGraph dataset;

    private DatasetVersion(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public static DatasetVersion of(DatasetGraph dataset) {
        return new DatasetVersion(dataset);
    }

    /** The state that a transaction begun now would read. Not to be called within a transaction. */
    public Optional<String> current() {
        return Tdb2.of(dataset).map(this::name);
    }

    private String name(DatasetGraphTDB database) {
        database.begin(ReadWrite.READ);
        try {
            String where = Integer.toHexString(System.identityHashCode(database));
            long count = database.getTxnSystem().getThreadTransaction().getDataVersion();
            return run + "-" + where + "-" + count;
        } finally {
            database.end();
        }
    }
}
