package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.entente.rdf.Names;
import org.entente.search.Asking.Answer;
import org.entente.search.Asking.Condition;
import org.entente.search.SearchClauses.Spelling;

/**
 * Finds things of a dataset by their names and by the words of their reports, in Arabic, Russian and English, however they are inflected. It sees
 * what is committed and needs no transaction.
 *
 * <p>A thing of exactly that name comes first, then names that begin so, then names with these words, then quotes; among equals those in the reader's
 * language, short ones and well-known things. When no text has the words, longer words that begin so are looked for.
 */
public final class TextSearch {
    private static final int MOST_EVENTS = 10_000;
    private static final int MOST_SUGGESTIONS = 100;
    private static final Condition NAMING = new Condition(
            EntryDocument.PROPERTY,
            TextRole.properties().stream()
                    .filter(property -> TextRole.of(property).orElseThrow().names())
                    .map(Node::getURI)
                    .toList());
    private static final Condition EVENTS = new Condition(EntryDocument.KIND, Names.eventKinds());

    private final FullText index;

    TextSearch(FullText index) {
        this.index = index;
    }

    /** The search over a dataset; empty when it has no index, as one in memory has none. */
    public static Optional<TextSearch> of(DatasetGraph dataset) {
        return Optional.ofNullable(FullText.in(dataset)).map(TextSearch::new);
    }

    /** Finds things, each once. Nothing is found when no word is asked for. */
    public SearchResult find(SearchQuery query) {
        Asking asking = asking(query.text(), query.language());
        Condition kinds = new Condition(EntryDocument.KIND, query.kinds());
        return index.ask(searcher -> {
            Optional<Answer> answer = asking.ask(searcher, kinds);
            return answer.isEmpty()
                    ? SearchResult.NOTHING
                    : new SearchResult(
                            answer.get().hits().size(),
                            hits(searcher, asking.text(), answer.get(), query.offset(), query.limit()));
        });
    }

    /** Things with a name in which these words are, the last of which may be unfinished; at most 100. */
    public List<SearchHit> suggest(String typed, String language, int limit) {
        Asking asking = asking(typed, language);
        if (asking.text().words().isEmpty()) {
            return List.of();
        }
        return index.ask(searcher -> hits(
                searcher,
                asking.text(),
                asking.ask(searcher, Spelling.LAST_PREFIX, NAMING),
                0,
                Math.clamp(limit, 0, MOST_SUGGESTIONS)));
    }

    /** The IRIs of events that have these words in their labels or in their reports, the best first; 10,000 at most. */
    public Set<String> eventsMatching(String text) {
        Asking asking = asking(text, "");
        return index.ask(searcher -> {
            Set<String> events = new LinkedHashSet<>();
            Optional<Answer> answer = asking.ask(searcher, EVENTS);
            if (answer.isPresent()) {
                for (BestHits.Best best : answer.get().hits().ranked(0, MOST_EVENTS)) {
                    events.add(lead(searcher, best.document()));
                }
            }
            return events;
        });
    }

    private static Asking asking(String text, String language) {
        return new Asking(SearchText.of(text), EntryDocument.GROUP, Traits.language(language));
    }

    private static List<SearchHit> hits(IndexSearcher searcher, SearchText text, Answer answer, int offset, int limit)
            throws IOException {
        Marks marks = new Marks(text, answer.spelling());
        StoredFields stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (BestHits.Best best : answer.hits().ranked(offset, limit)) {
            Document document = stored.document(best.document());
            String found = document.get(EntryDocument.TEXT);
            hits.add(new SearchHit(
                    lead(searcher, best.document()),
                    document.get(EntryDocument.KIND),
                    document.get(EntryDocument.IRI),
                    document.get(EntryDocument.PROPERTY),
                    document.get(EntryDocument.LANGUAGE),
                    found,
                    marks.in(found),
                    best.score()));
        }
        return hits;
    }

    private static String lead(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues leads = DocValues.getBinary(leaf.reader(), EntryDocument.LEAD);
        leads.advanceExact(document - leaf.docBase);
        return leads.binaryValue().utf8ToString();
    }
}
