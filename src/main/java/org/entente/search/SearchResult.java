package org.entente.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many things there are in all
 * @param hits those that were asked for, each thing once, the best first
 */
public record SearchResult(int total, List<SearchHit> hits) {
    static final SearchResult NOTHING = new SearchResult(0, List.of());

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
