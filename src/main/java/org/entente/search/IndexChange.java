package org.entente.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * A change of the index.
 *
 * @param put the entries that are new, or say something else than before
 * @param removed the statements that no graph holds any more
 */
record IndexChange(List<TextEntry> put, List<Triple> removed) {
    /** All statements that it is about. */
    Stream<Triple> statements() {
        return Stream.concat(put.stream().map(TextEntry::statement), removed.stream());
    }

    boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }
}
