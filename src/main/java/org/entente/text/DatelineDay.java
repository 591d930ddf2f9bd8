package org.entente.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.article.Language;

/** The full day in a dateline: "DHAKA, Nov 24, 2022 (Agency) —", «БЕЛГРАД, 22 мая 1996 г. /Агентство/», «نيويورك 27 سبتمبر 2019 - ». */
final class DatelineDay {
    private static final int LOOKED_AT = 120;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_TOGETHER = 3;
    private static final int MOST_ARABIC_TOGETHER = 2;
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern PREPOSITION = Pattern.compile("في|in|on|в");

    private DatelineDay() {}

    /** The day of the dateline that a paragraph opens with; empty when it opens with none, or the year is not told. */
    static Optional<LocalDate> of(String paragraph, Language language) {
        if (!YEAR.matcher(paragraph)
                .region(0, Math.min(paragraph.length(), LOOKED_AT))
                .find()) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT)));
        List<DateMention> mentions = DateGrammar.of(language).find(tokens, Optional.empty());
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        DateMention first = mentions.get(0);
        boolean told = DAY.matcher(first.edtf()).matches()
                && opens(tokens, first.from())
                && closes(tokens, first.to(), first.from() == 0);
        return told ? Optional.of(LocalDate.parse(first.edtf())) : Optional.empty();
    }

    /** Whether what stands before the day can be places and agencies: a few words, capitalised where the script has capitals. */
    private static boolean opens(Tokens tokens, int end) {
        int words = 0;
        int together = 0;
        for (int at = 0; at < end; at++) {
            switch (tokens.kind(at)) {
                case WORD -> {
                    boolean preposition = at == end - 1
                            && PREPOSITION.matcher(tokens.folded(at)).matches();
                    boolean arabic = tokens.script(at) == Script.ARABIC;
                    if (!preposition) {
                        words++;
                        together++;
                        int most = arabic ? MOST_ARABIC_TOGETHER : MOST_WORDS_TOGETHER;
                        if (together > most || words > MOST_WORDS || (!arabic && !tokens.capitalised(at))) {
                            return false;
                        }
                    }
                }
                case PUNCTUATION, SYMBOL -> together = 0;
                case NUMBER, NEWLINE -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether behind the day the dateline goes on or ends: with a bracket, a dash, a point, a colon, a slash. */
    private static boolean closes(Tokens tokens, int at, boolean dayFirst) {
        int next = at;
        while (next < tokens.size()
                && tokens.kind(next) == TokenKind.WORD
                && tokens.folded(next).matches("г|م|هـ|ه")) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        if (dayFirst || tokens.is(next, ',') || tokens.is(next, '،')) {
            return Dateline.end(tokens, 0, tokens.size()) > next
                    || (tokens.is(next, ',') && next + 1 < tokens.size() && tokens.allCaps(next + 1));
        }
        return "(/[-–—ـ.:|".indexOf(tokens.text(next).charAt(0)) >= 0;
    }
}
