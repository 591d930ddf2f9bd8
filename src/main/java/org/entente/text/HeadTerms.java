package org.entente.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** The words that stand around the date of publication in one language; pages of any language also have the English ones. */
final class HeadTerms {
    private static final Map<Language, HeadTerms> TERMS = new ConcurrentHashMap<>();

    private final PhraseTable phrases = new PhraseTable();
    private final List<HeadTerm> terms = new ArrayList<>();

    private HeadTerms(Language language) {
        add(language);
        if (language != Language.ENGLISH) {
            add(Language.ENGLISH);
        }
    }

    /** The words of a language; its tables are read once. */
    static HeadTerms of(Language language) {
        return TERMS.computeIfAbsent(language, HeadTerms::new);
    }

    /** The longest phrase at a token, for {@link #term} and {@link PhraseTable#width}. */
    long at(Tokens tokens, int at) {
        return phrases.longest(tokens, at, tokens.size(), tokens.hash(at));
    }

    /** The meaning of what was found. */
    @Nullable
    HeadTerm term(long found) {
        return found == PhraseTable.NONE ? null : terms.get(PhraseTable.value(found));
    }

    private void add(Language language) {
        for (LexiconTable.Row row : LexiconTable.read(language, "publication")) {
            HeadTerm.Kind kind = HeadTerm.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            ZoneOffset offset = row.cell(2).isEmpty() ? null : ZoneOffset.of(row.cell(2));
            add(row.form(), new HeadTerm(kind, offset));
        }
        for (LexiconTable.Row row : LexiconTable.read(language, "weekdays")) {
            add(row.form(), new HeadTerm(HeadTerm.Kind.FILLER, null));
        }
    }

    private void add(String form, HeadTerm term) {
        if (phrases.add(form, terms.size()) == terms.size()) {
            terms.add(term);
        }
    }
}
