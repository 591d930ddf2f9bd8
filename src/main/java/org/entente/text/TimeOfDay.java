package org.entente.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a time of day as sites print it: "9:12 PM GMT+3", "16:31", "06:42 م", "10.15 (UTC+04:00)", "12h30", "0800 GMT". */
final class TimeOfDay {
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d\\d)");
    private static final Pattern SECONDS = Pattern.compile("\\d\\d(?:[.,]\\d{1,9})?");
    private static final int HALF_DAY = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;
    private static final int LAST_OFFSET = 14;

    private final Tokens tokens;
    private final HeadTerms terms;
    private int end;
    private int hour;
    private int minute;
    private int second;
    private @Nullable ZoneOffset offset;
    /** The token after the shift that was parsed last. */
    private int shiftEnd;

    TimeOfDay(Tokens tokens, HeadTerms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    /** The token after what was parsed last. */
    int end() {
        return end;
    }

    /** The offset from UTC of what was parsed last, when it is told. */
    @Nullable
    ZoneOffset offset() {
        return offset;
    }

    /** Parses the time that begins at a token; null when that is none. */
    @Nullable
    LocalTime parse(int at) {
        offset = null;
        second = 0;
        if (at >= tokens.size() || tokens.kind(at) != TokenKind.NUMBER) {
            return null;
        }
        boolean clock = digits(at) || pointed(at) || compact(at);
        boolean half = half(clock ? end : at + 1, clock || bareHour(at));
        if (!clock && !half) {
            return null;
        }
        zone();
        try {
            return LocalTime.of(hour == DAY ? 0 : hour, minute, second);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private boolean digits(int at) {
        boolean colon = tokens.is(at + 1, ':') && tokens.adjacent(at + 1);
        boolean letter = at + 1 < tokens.size()
                && tokens.adjacent(at + 1)
                && tokens.folded(at + 1).equals("h");
        if ((!colon && !letter) || !isNumber(at + 2) || !tokens.adjacent(at + 2)) {
            return false;
        }
        String minutes = tokens.folded(at + 2);
        if (tokens.folded(at).length() > 2 || !SECONDS.matcher(minutes).matches()) {
            return false;
        }
        hour = number(tokens.folded(at));
        minute = number(minutes.substring(0, 2));
        end = at + 3;
        boolean seconds = tokens.is(end, ':') && tokens.adjacent(end) && isNumber(end + 1) && tokens.adjacent(end + 1);
        if (seconds && SECONDS.matcher(tokens.folded(end + 1)).matches()) {
            second = number(tokens.folded(end + 1).substring(0, 2));
            end += 2;
        }
        return true;
    }

    private boolean pointed(int at) {
        Matcher time = POINTED.matcher(tokens.folded(at));
        if (!time.matches() || number(time.group(1)) >= DAY || number(time.group(2)) >= HOUR) {
            return false;
        }
        hour = number(time.group(1));
        minute = number(time.group(2));
        end = at + 1;
        return true;
    }

    /** Four digits with a zone or a word for hours behind them. */
    private boolean compact(int at) {
        String digits = tokens.folded(at);
        if (digits.length() != 4 || number(digits) < 0 || at + 1 >= tokens.size()) {
            return false;
        }
        HeadTerm behind = terms.term(terms.at(tokens, at + 1));
        boolean told = behind != null && behind.kind() == HeadTerm.Kind.ZONE;
        boolean hours = tokens.folded(at + 1).matches("hrs?|hours?");
        hour = number(digits.substring(0, 2));
        minute = number(digits.substring(2));
        end = hours ? at + 2 : at + 1;
        return (told || hours) && hour < DAY && minute < HOUR;
    }

    private boolean bareHour(int at) {
        String digits = tokens.folded(at);
        hour = digits.length() <= 2 ? number(digits) : -1;
        minute = 0;
        return hour >= 1 && hour <= HALF_DAY;
    }

    private boolean half(int at, boolean possible) {
        if (!possible || at >= tokens.size()) {
            return false;
        }
        long found = terms.at(tokens, at);
        HeadTerm term = terms.term(found);
        boolean before = term != null && (term.kind() == HeadTerm.Kind.AM || term.kind() == HeadTerm.Kind.MIDNIGHT);
        boolean after = term != null && (term.kind() == HeadTerm.Kind.PM || term.kind() == HeadTerm.Kind.NOON);
        if (!before && !after) {
            return false;
        }
        end = at + PhraseTable.width(found);
        if (before && hour == HALF_DAY) {
            hour = 0;
        } else if (after && hour < HALF_DAY) {
            hour += HALF_DAY;
        }
        return true;
    }

    private void zone() {
        int at = end;
        boolean bracket = tokens.is(at, '(') || tokens.is(at, ',');
        at += bracket ? 1 : 0;
        if (at >= tokens.size()) {
            return;
        }
        long found = terms.at(tokens, at);
        HeadTerm term = terms.term(found);
        boolean named = term != null && term.kind() == HeadTerm.Kind.ZONE;
        if (named) {
            at += PhraseTable.width(found);
        }
        ZoneOffset shift = shift(at, named || tokens.adjacent(at));
        if (shift == null && !named) {
            return;
        }
        offset = shift != null || term == null ? shift : term.offset();
        end = shift == null ? at : shiftEnd;
        end += tokens.is(end, ')') ? 1 : 0;
    }

    /** {@code +3}, {@code +0300}, {@code +03:00}. */
    private @Nullable ZoneOffset shift(int at, boolean possible) {
        boolean plus = tokens.is(at, '+');
        boolean minus = tokens.is(at, '-') || tokens.is(at, '−') || tokens.is(at, '–');
        if (!possible || (!plus && !minus) || !isNumber(at + 1) || !tokens.adjacent(at + 1)) {
            return null;
        }
        String digits = tokens.folded(at + 1);
        int hours = number(digits.length() == 4 ? digits.substring(0, 2) : digits);
        int minutes = digits.length() == 4 ? number(digits.substring(2)) : 0;
        shiftEnd = at + 2;
        if (tokens.is(at + 2, ':') && tokens.adjacent(at + 2) && isNumber(at + 3) && tokens.adjacent(at + 3)) {
            minutes = number(tokens.folded(at + 3));
            shiftEnd = at + 4;
        }
        boolean known = hours >= 0 && hours < LAST_OFFSET && minutes >= 0 && minutes < HOUR;
        return known ? ZoneOffset.ofHoursMinutes(plus ? hours : -hours, plus ? minutes : -minutes) : null;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.kind(at) == TokenKind.NUMBER;
    }

    private static int number(String digits) {
        return digits.length() <= 4 && digits.matches("[0-9]+") ? Integer.parseInt(digits) : -1;
    }
}
