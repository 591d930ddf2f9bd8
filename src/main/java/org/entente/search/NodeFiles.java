package org.entente.search;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2's files of nodes, which are numbered by where they begin. When a write is aborted, TDB2 (of Jena 6.0.0) cuts off what it has written, but
 * goes on writing where it was, once it has read in between: a gap of zeros arises, and the new nodes are numbered as if there were none, so that
 * they can never be read. A byte that belongs to no node, written first, takes the gap upon itself.
 */
final class NodeFiles {
    private NodeFiles() {}

    /** Makes the files of nodes fit to be written to after an aborted write; within a transaction that writes, and before it writes. */
    static void mend(DatasetGraph dataset) {
        DatasetGraphTDB database = TDBInternal.requireStorage(dataset);
        mend(database.getQuadTable().getNodeTupleTable().getNodeTable());
        if (database.getStoragePrefixes() instanceof StoragePrefixesTDB prefixes) {
            mend(prefixes.getNodeTupleTable().getNodeTable());
        }
    }

    private static void mend(NodeTable table) {
        if (table.baseNodeTable() instanceof NodeTableTRDF nodes) {
            BinaryDataFile file = nodes.getData();
            byte[] one = new byte[1];
            // Reading has TDB2 write from its own position, which lies behind the gap, and empties its buffer
            file.read(0, one, 0, 1);
            file.write(new byte[1], 0, 1);
            file.read(0, one, 0, 1);
        }
    }
}
