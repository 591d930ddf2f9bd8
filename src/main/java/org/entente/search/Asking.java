package org.entente.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.entente.search.SearchClauses.Spelling;

/**
 * Asks Lucene for what a reader typed.
 *
 * @param text what was typed
 * @param groupField the field by whose numbers hits are grouped
 * @param language the number of the reader's language, see {@link Traits#language}
 */
record Asking(SearchText text, String groupField, int language) {
    /**
     * What was found, and how the words had to be spelled.
     *
     * @param hits the best hit of each group
     * @param spelling how the words were taken
     */
    record Answer(BestHits hits, Spelling spelling) {}

    /** Fields, and the terms of which a hit must have one. */
    record Condition(String field, Collection<String> terms) {}

    /** Finds the words; when no text has them, longer words that begin so. Empty when no word was typed. */
    Optional<Answer> ask(IndexSearcher searcher, Condition... conditions) throws IOException {
        if (text.all().isEmpty()) {
            return Optional.empty();
        }
        Answer exact = ask(searcher, Spelling.WHOLE, conditions);
        return Optional.of(exact.hits().size() > 0 ? exact : ask(searcher, Spelling.ANY_PREFIX, conditions));
    }

    /** Finds words that are spelled so. */
    Answer ask(IndexSearcher searcher, Spelling spelling, Condition... conditions) throws IOException {
        BooleanQuery.Builder clauses = SearchClauses.of(text, spelling);
        for (Condition condition : conditions) {
            if (!condition.terms().isEmpty()) {
                clauses.add(anyOf(condition), Occur.FILTER);
            }
        }
        return new Answer(searcher.search(clauses.build(), BestHits.manager(groupField, language)), spelling);
    }

    private static TermInSetQuery anyOf(Condition condition) {
        Set<BytesRef> terms = new TreeSet<>();
        condition.terms().forEach(term -> terms.add(new BytesRef(term)));
        return new TermInSetQuery(condition.field(), terms);
    }
}
