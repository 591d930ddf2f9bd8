package org.entente.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A {@link SearchText} as a query of Lucene, put together from terms: no text is parsed by Lucene. Scores depend on what was asked and on the
 * text that was found, never on what else the index holds.
 */
final class SearchClauses {
    /** How much of a word has to be typed. */
    enum Spelling {
        /** The word or a form of it. */
        WHOLE,
        /** Any word may be the beginning of a longer one. */
        ANY_PREFIX,
        /** The last word may be one that is still being typed. */
        LAST_PREFIX
    }

    /** More than anything that a thing which only begins so can reach. */
    private static final float WHOLE_NAME = 64;

    /** More than anything that words of a name can reach. */
    private static final float BEGINNING = 16;

    private static final float SAME_WORD = 2;
    private static final float BASE_FORM = 1.5f;
    private static final float SAME_STEM = 1;
    private static final float PREFIX = 0.5f;
    private static final int SHORTEST_PREFIX = 3;

    private final SearchText text;
    private final Spelling spelling;
    private final float share;

    private SearchClauses(SearchText text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
        this.share = 1f / Math.max(1, text.all().size());
    }

    /** The query that a text of the index has to fulfil; {@link BooleanQuery} without clauses, and so nothing, when no word is asked for. */
    static BooleanQuery.Builder of(SearchText text, Spelling spelling) {
        return new SearchClauses(text, spelling).build();
    }

    private BooleanQuery.Builder build() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean onlyStopWords = text.all().stream().allMatch(TextAnalysis.Token::isStopWord);
        for (int i = 0; i < text.words().size(); i++) {
            TextAnalysis.Token word = text.words().get(i);
            boolean needed = onlyStopWords || !word.isStopWord() || mayBeLonger(i);
            query.add(word(word, mayBeLonger(i)), needed ? Occur.MUST : Occur.SHOULD);
        }
        text.phrases().forEach(phrase -> query.add(boosted(phrase(phrase), SAME_WORD * share), Occur.MUST));
        text.excluded().forEach(words -> query.add(excluded(words), Occur.MUST_NOT));
        if (!text.all().isEmpty()) {
            addNames(query);
        }
        return query;
    }

    private boolean mayBeLonger(int position) {
        return switch (spelling) {
            case WHOLE -> false;
            case ANY_PREFIX -> text.words().get(position).word().length() >= SHORTEST_PREFIX;
            case LAST_PREFIX -> position == text.words().size() - 1;
        };
    }

    private void addNames(BooleanQuery.Builder query) {
        String whole = EntryDocument.whole(text.all());
        String beginning = spelling == Spelling.LAST_PREFIX ? whole : whole + " ";
        query.add(boosted(new TermQuery(new Term(EntryDocument.WHOLE, whole)), WHOLE_NAME), Occur.SHOULD);
        query.add(boosted(new PrefixQuery(new Term(EntryDocument.WHOLE, beginning)), BEGINNING), Occur.SHOULD);
    }

    /**
     * A word, its stem, and each taken for the other: Лавров is the stem of Лаврова, though its own stem is лавр.
     */
    private Query word(TextAnalysis.Token word, boolean mayBeLonger) {
        List<Query> forms = new ArrayList<>();
        forms.add(boosted(term(word.word()), SAME_WORD * share));
        forms.add(boosted(term(TextAnalysis.STEM + word.stem()), SAME_STEM * share));
        if (!word.word().equals(word.stem())) {
            forms.add(boosted(term(TextAnalysis.STEM + word.word()), BASE_FORM * share));
            forms.add(boosted(term(word.stem()), BASE_FORM * share));
        }
        if (mayBeLonger) {
            forms.add(boosted(new PrefixQuery(new Term(EntryDocument.WORDS, word.word())), PREFIX * share));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query excluded(List<TextAnalysis.Token> words) {
        if (words.size() > 1) {
            return phrase(words);
        }
        TextAnalysis.Token word = words.getFirst();
        return new BooleanQuery.Builder()
                .add(term(word.word()), Occur.SHOULD)
                .add(term(TextAnalysis.STEM + word.stem()), Occur.SHOULD)
                .build();
    }

    private static Query phrase(List<TextAnalysis.Token> words) {
        return new PhraseQuery(
                EntryDocument.WORDS,
                words.stream().map(TextAnalysis.Token::word).toArray(String[]::new));
    }

    private static Query term(String term) {
        return new TermQuery(new Term(EntryDocument.WORDS, term));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
