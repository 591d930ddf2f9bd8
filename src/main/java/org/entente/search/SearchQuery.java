package org.entente.search;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text what the reader typed: words, "phrases", -excluded; anything else is text as well
 * @param language the reader's language; hits in it come first
 * @param kinds the kinds of things to find, as in their IRIs; all when empty
 * @param offset how many things to pass over, 0 to 10,000
 * @param limit how many things to find, 0 to 1,000
 */
public record SearchQuery(String text, String language, Set<String> kinds, int offset, int limit) {
    private static final int LAST_OFFSET = 10_000;
    private static final int MOST = 1_000;

    /** Brings offset and limit into their bounds. */
    public SearchQuery {
        kinds = Set.copyOf(kinds);
        offset = Math.clamp(offset, 0, LAST_OFFSET);
        limit = Math.clamp(limit, 0, MOST);
    }
}
