package org.entente.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;

/**
 * Finds the dates in a text and tells in EDTF what they mean: absolute ones always, relative ones by the day of publication. A date without a
 * year is the nearest one on the side of which its sentence tells; a weekday is past unless the sentence tells of what is to come.
 */
public final class DateGrammar {
    private static final Map<Language, DateGrammar> GRAMMARS = new ConcurrentHashMap<>();

    private final Language language;
    private final DateTerms terms;
    private final Cues<DateCue> cues;

    private DateGrammar(Language language) {
        this.language = language;
        this.terms = DateTerms.of(language);
        this.cues = Cues.of(language, "date-cues", DateCue.class);
    }

    /** The grammar of a language; its tables are read once. */
    public static DateGrammar of(Language language) {
        return GRAMMARS.computeIfAbsent(language, DateGrammar::new);
    }

    /** The dates of a whole text. */
    public List<DateMention> find(Tokens tokens, Optional<LocalDate> published) {
        return find(tokens, 0, tokens.size(), published);
    }

    /**
     * The dates between two tokens, in order and without overlap.
     *
     * @param published when the text was written; without it only absolute dates are found
     */
    public List<DateMention> find(Tokens tokens, int from, int to, Optional<LocalDate> published) {
        return find(tokens, from, to, published, 0);
    }

    /**
     * As {@link #find(Tokens, int, int, Optional)}, in a line of a chronicle.
     *
     * @param year the year in which days and months without one lie; 0 when only publication tells
     */
    public List<DateMention> find(Tokens tokens, int from, int to, Optional<LocalDate> published, int year) {
        DateScan scan = new DateScan(tokens, from, to, language, terms, cues);
        DateParser parser = new DateParser(scan);
        DateResolver resolver = new DateResolver(published.orElse(null), year);
        TenseFinder tenses = scan.tenses();
        List<DateMention> mentions = new ArrayList<>();
        for (int at = from; at < to; ) {
            if (!parser.mayStart(at) || !parser.parse(at)) {
                at++;
                continue;
            }
            Tense tense = tenses.of(at, parser.end(), from, to);
            int start = at;
            int end = parser.end();
            parser.resolve(resolver, tense)
                    .ifPresent(edtf -> mentions.add(new DateMention(start, end, edtf, scan.prefix(start))));
            at = end;
        }
        return List.copyOf(mentions);
    }
}
