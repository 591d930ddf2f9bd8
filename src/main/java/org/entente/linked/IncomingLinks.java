package org.entente.linked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.jena.graph.Triple;

/**
 * A page of the statements whose object is some thing.
 *
 * @param links the statements of the page
 * @param more whether there is a page after it
 * @param total how many there are on all pages; empty when there are more than are counted
 */
record IncomingLinks(List<Triple> links, boolean more, OptionalLong total) {
    /** How many links a page has. */
    static final int PAGE = 200;

    /** How many are counted at most: that takes some milliseconds. */
    private static final long MOST_COUNTED = 20_000;

    static final IncomingLinks NONE = new IncomingLinks(List.of(), false, OptionalLong.of(0));

    /**
     * Cuts a page out of all links.
     *
     * @param page counted from 1
     * @param read makes the statement of a link on the page; the others are only counted
     */
    static <T> IncomingLinks cut(Iterator<T> all, int page, Function<T, Triple> read) {
        long skip = (page - 1L) * PAGE;
        long count = 0;
        for (; count < skip && all.hasNext(); count++) {
            all.next();
        }
        List<Triple> links = new ArrayList<>();
        for (; links.size() < PAGE && all.hasNext(); count++) {
            links.add(read.apply(all.next()));
        }
        boolean more = all.hasNext();
        for (; count < MOST_COUNTED && all.hasNext(); count++) {
            all.next();
        }
        return new IncomingLinks(links, more, all.hasNext() ? OptionalLong.empty() : OptionalLong.of(count));
    }
}
