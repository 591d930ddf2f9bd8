package org.entente.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Finds the TDB2 database of a dataset, which may be within a wrapper that watches over its changes. */
public final class Tdb2 {
    private Tdb2() {}

    /** The database as it is now; empty for other kinds of dataset. */
    public static Optional<DatasetGraphTDB> of(DatasetGraph dataset) {
        return dataset instanceof DatasetGraphWrapper wrapper && !(dataset instanceof DatasetGraphSwitchable)
                ? of(wrapper.getWrapped())
                : Optional.ofNullable(TDBInternal.getDatasetGraphTDB(dataset));
    }
}
