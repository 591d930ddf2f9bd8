package org.entente.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Tells whether a line is no more than a date line, and reads it. */
final class DateLineParser {
    /** A longer line is a sentence. */
    private static final int LONGEST = 160;

    private static final int LONGEST_FILLER = 60;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d\\d)");
    private static final Pattern SLASH_AT_A_MONTH =
            Pattern.compile("(?<=\\d)[/\\\\](?=\\p{L})|(?<=\\p{L})[/\\\\](?=\\d)");
    private static final Pattern HIJRI_YEAR = Pattern.compile("1[345]\\d\\d");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Tokens tokens;
    private final Language language;
    private final HeadTerms terms;
    private final TimeOfDay times;
    private final DateLineWords words;
    private final List<DateLine.Stamp> stamps = new ArrayList<>();
    private boolean marked;
    private boolean updated;
    private boolean timed;
    /** A time that stands before its day. */
    private @Nullable LocalTime time;

    private @Nullable ZoneOffset offset;

    private DateLineParser(String line, Language language) {
        this.tokens = Tokens.of(plain(line));
        this.language = language;
        this.terms = HeadTerms.of(language);
        this.times = new TimeOfDay(tokens, terms);
        this.words = new DateLineWords(tokens);
    }

    /** What a line tells of the publication; empty when it has no day of its own or is a sentence. */
    static Optional<DateLine> parse(String line, Language language) {
        if (line.length() > LONGEST || !hasDigitsOfADay(line)) {
            return Optional.empty();
        }
        DateLineParser parser = new DateLineParser(line, language);
        parser.scan();
        return parser.stamps.isEmpty() || !parser.words.fit(parser.marked || parser.timed)
                ? Optional.empty()
                : Optional.of(new DateLine(List.copyOf(parser.stamps), parser.words.count(), parser.marked));
    }

    /** Without the bars of Chinese pages, and without the slashes of «27/يونيو/2021». */
    private static String plain(String line) {
        String bars = line.replace('丨', '|').replace('｜', '|');
        boolean slashes = bars.indexOf('/') >= 0 || bars.indexOf('\\') >= 0;
        return slashes ? SLASH_AT_A_MONTH.matcher(bars).replaceAll(" ") : bars;
    }

    /** The cheap test that most lines fail: day and year are no less than four digits. */
    private static boolean hasDigitsOfADay(String line) {
        int digits = 0;
        for (int at = 0; at < line.length() && digits < FEWEST_DIGITS; at++) {
            digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** Whether a line is of words that stand around dates, and perhaps times, alone: "Published:", "21:35", "3 min read". */
    static boolean isFiller(String line, Language language) {
        if (line.length() > LONGEST_FILLER) {
            return false;
        }
        DateLineParser parser = new DateLineParser(line, language);
        parser.scan();
        return parser.words.count() == 0;
    }

    private void scan() {
        Deque<DateMention> mentions = new ArrayDeque<>(mentions(0));
        for (int at = 0; at < tokens.size(); ) {
            if (!mentions.isEmpty() && mentions.element().from() == at) {
                at = date(mentions.remove());
                continue;
            }
            at = other(at);
            // What a time has taken from a date, as in 14:05 - 15 May, leaves another date
            if (!mentions.isEmpty() && mentions.element().from() < at) {
                mentions = new ArrayDeque<>(mentions(at));
            }
        }
    }

    private List<DateMention> mentions(int from) {
        return DateGrammar.of(language).find(tokens, from, tokens.size(), Optional.empty());
    }

    private int date(DateMention mention) {
        LocalDate day = DAY.matcher(mention.edtf()).matches() ? day(mention.edtf()) : null;
        if (day == null) {
            words.sentence();
            return mention.to();
        }
        boolean hijri = false;
        for (int at = mention.from(); at < mention.to(); at++) {
            hijri |= HIJRI_YEAR.matcher(tokens.folded(at)).matches();
        }
        words.day();
        stamps.add(new DateLine.Stamp(day, monthFirst(mention, day), time, offset, updated, hijri));
        time = null;
        offset = null;
        return mention.to();
    }

    private static @Nullable LocalDate day(String edtf) {
        LocalDate day = LocalDate.parse(edtf);
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    /** The other day that English digits with slashes may mean. */
    private @Nullable LocalDate monthFirst(DateMention mention, LocalDate day) {
        Matcher digits = SLASHED.matcher(Folding.fold(tokens.text(mention.from(), mention.to())));
        if (language != Language.ENGLISH || !digits.find() || digits.group(1).equals(digits.group(2))) {
            return null;
        }
        try {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        } catch (DateTimeException oneOrderOnly) {
            return null;
        }
    }

    private int other(int at) {
        LocalTime found = times.parse(at);
        if (found != null) {
            int end = times.end();
            time(found, times.offset());
            return end;
        }
        long phrase = terms.at(tokens, at);
        HeadTerm term = terms.term(phrase);
        if (term == null) {
            words.take(at, isIsoMark(at));
            return at + 1;
        }
        if (term.kind() == HeadTerm.Kind.PUBLISHED || term.kind() == HeadTerm.Kind.UPDATED) {
            updated = term.kind() == HeadTerm.Kind.UPDATED;
            marked = true;
        } else if (term.kind() == HeadTerm.Kind.RELATED) {
            words.sentence();
        }
        return at + PhraseTable.width(phrase);
    }

    private void time(LocalTime found, @Nullable ZoneOffset zone) {
        timed = true;
        int last = stamps.size() - 1;
        DateLine.Stamp before = stamps.isEmpty() ? null : stamps.get(last);
        if (before == null) {
            time = found;
            offset = zone;
        } else if (before.time() == null && before.updated() == updated) {
            stamps.set(
                    last,
                    new DateLine.Stamp(
                            before.day(), before.monthFirst(), found, zone, before.updated(), before.hijri()));
        }
    }

    /** The T of {@code 2024-05-06T10:00}. */
    private boolean isIsoMark(int at) {
        return tokens.adjacent(at)
                && tokens.folded(at).equals("t")
                && at + 1 < tokens.size()
                && tokens.adjacent(at + 1)
                && tokens.kind(at + 1) == TokenKind.NUMBER;
    }
}
