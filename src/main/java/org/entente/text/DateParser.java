package org.entente.text;

import java.util.Optional;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Parses the date, or the interval of two dates, that begins at a token. */
final class DateParser {
    private final DateScan scan;
    private final NumericDates numeric;
    private final CalendarDates calendar;
    private final PeriodDates periods;
    private final RelativeDates relative;
    private final YearParts years;

    private DateSpec first = DateSpec.NOTHING;
    private @Nullable DateSpec last;
    private int end;
    /** Whether it was told as a length of time that lies ahead, "in two weeks". */
    private boolean hence;
    /** The second day of what the grammar of months parsed last. */
    private @Nullable DateSpec calendarLast;

    DateParser(DateScan scan) {
        this.scan = scan;
        this.years = new YearParts(scan);
        this.numeric = new NumericDates(scan);
        this.calendar = new CalendarDates(scan, years);
        this.periods = new PeriodDates(scan, years);
        this.relative = new RelativeDates(scan);
    }

    /** Whether a date may begin here at all: the cheap test that most tokens fail. */
    boolean mayStart(int at) {
        return switch (scan.tokens.kind(at)) {
            case NUMBER -> true;
            case WORD ->
                scan.term(at) != null
                        || leads(at)
                        || (scan.tokens.end(at) - scan.tokens.start(at) == 1 && isLetterOrArticle(at));
            case PUNCTUATION -> (scan.is(at, '«') || scan.is(at, '"')) && isTold(at + 1);
            case SYMBOL, NEWLINE -> false;
        };
    }

    /** Whether a cue that dates begin with stands before a term, a number or the English "a". */
    private boolean leads(int at) {
        if (!scan.isCue(at)
                || (!scan.cue(at, DateCue.HENCE) && !scan.cue(at, DateCue.BEFORE) && !scan.cue(at, DateCue.LEADING))) {
            return false;
        }
        int next = scan.afterCue(at);
        return isTold(next) || scan.is(next, '«') || scan.is(next, '"') || isArticle(next);
    }

    /** "Q3", "a week ago". */
    private boolean isLetterOrArticle(int at) {
        return (scan.tokens.capitalised(at) && scan.isNumber(at + 1)) || isArticle(at);
    }

    /** Whether a term stands behind what may be an English article. */
    private boolean isArticle(int at) {
        return scan.language == Language.ENGLISH && scan.term(at + 1) != null;
    }

    private boolean isTold(int at) {
        return scan.term(at) != null || scan.isNumber(at);
    }

    int end() {
        return end;
    }

    Optional<String> resolve(DateResolver resolver, Tense tense) {
        if (hence && tense == Tense.PAST) {
            return Optional.empty();
        }
        return last == null ? resolver.resolve(first, tense) : resolver.resolve(first, last, tense);
    }

    /** Parses what begins at a token; false when that is no date. */
    boolean parse(int at) {
        int start = at;
        boolean about = scan.is(start, DateTerm.Kind.APPROXIMATE);
        if (about) {
            start = scan.after(start);
            start = scan.cue(start, DateCue.IN) && !scan.isNumber(start) && scan.term(start) == null
                    ? scan.afterCue(start)
                    : start;
        }
        hence = scan.cue(start, DateCue.HENCE);
        DateSpec date = scan.cueBefore(at, DateCue.UNLIKE) ? null : date(start);
        if (date == null) {
            return false;
        }
        last = calendarLast;
        end = scan.end;
        first = date;
        if (last == null) {
            interval(start);
        }
        corresponding();
        if (about) {
            first = first.about();
        }
        return true;
    }

    private @Nullable DateSpec date(int at) {
        calendarLast = null;
        DateSpec found = numeric.parse(at);
        found = found != null ? found : withWeekday(at);
        found = found != null ? found : periods.parse(at);
        found = found != null ? found : calendar(at);
        found = found != null ? found : relative.parse(at);
        found = found != null ? found : years.worded(at);
        found = found != null ? found : years.ofInterval(at);
        return found != null ? found : years.alone(at);
    }

    private @Nullable DateSpec calendar(int at) {
        DateSpec found = calendar.parse(at);
        calendarLast = found == null ? null : calendar.lastDayOf(found);
        return found;
    }

    /** "Tuesday, April 11", «сегодня, 11 апреля», «يوم الثلاثاء الموافق 11 أبريل»: one date, and the day of the month says it best. */
    private @Nullable DateSpec withWeekday(int at) {
        int start = scan.language == Language.ARABIC && scan.unit(at, DateUnit.DAY) != null ? scan.after(at) : at;
        DateTerm term = scan.term(start);
        if (term == null || (term.kind() != DateTerm.Kind.WEEKDAY && term.kind() != DateTerm.Kind.DAY)) {
            return null;
        }
        int next = scan.after(start);
        next = term.abbreviation() ? scan.skipPoint(next) : next;
        if (term.kind() == DateTerm.Kind.DAY && scan.is(scan.skipComma(next), DateTerm.Kind.WEEKDAY)) {
            next = scan.after(scan.skipComma(next));
        }
        int dateAt = scan.is(next, '(') ? next + 1 : scan.skipComma(next);
        dateAt = scan.is(dateAt, DateTerm.Kind.CORRESPONDING) ? scan.after(dateAt) : dateAt;
        DateSpec date = numeric.parse(dateAt);
        date = date != null ? date : calendar(dateAt);
        if (date != null && date.isDay() && calendarLast == null) {
            scan.end += scan.is(next, '(') && scan.is(scan.end, ')') ? 1 : 0;
            return date;
        }
        calendarLast = null;
        DateSpec alone = relative.parse(start);
        if (alone != null && term.kind() == DateTerm.Kind.DAY) {
            scan.end = Math.max(scan.end, next);
        }
        return alone;
    }

    /** A second date behind a dash or "to", or behind "and" where "between" stands before the first. */
    private void interval(int start) {
        boolean between = scan.cueBefore(start, DateCue.BETWEEN);
        int next = end;
        boolean joined = scan.joinedByAnd(next);
        boolean weekday = first.shape() == DateSpec.Shape.WEEKDAY;
        boolean and = (between || weekday) && (scan.cue(next, DateCue.AND) || joined);
        if (scan.isDash(next)) {
            next++;
        } else if (scan.cue(next, DateCue.TO) || (and && !joined)) {
            next = scan.afterCue(next);
        } else if (!and) {
            return;
        }
        DateSpec second = shortYear(next);
        second = second != null ? second : date(next);
        if (second != null
                && second.shape() == first.shape()
                && calendarLast == null
                && (isFixed(first) || weekdays(second, joined || scan.cue(end, DateCue.AND)))) {
            last = second;
            end = scan.end;
        }
    }

    /** "Monday and Tuesday", "Monday to Thursday": with "and", one day and the next. */
    private boolean weekdays(DateSpec second, boolean and) {
        boolean plain = first.shape() == DateSpec.Shape.WEEKDAY && first.shift() == second.shift();
        return plain && (!and || second.day() == first.day() % 7 + 1);
    }

    private static boolean isFixed(DateSpec date) {
        return date.shape() == DateSpec.Shape.DAY
                || date.shape() == DateSpec.Shape.MONTH
                || date.shape() == DateSpec.Shape.YEAR;
    }

    /** The second year of "2021 to 2023" and of "2023–24". */
    private @Nullable DateSpec shortYear(int at) {
        if (first.shape() != DateSpec.Shape.YEAR || first.year() == 0) {
            return null;
        }
        int digits = scan.digitCount(at) == 2 && scan.isDash(at - 1)
                ? first.year() / 100 * 100 + scan.digits(at)
                : scan.yearDigits(at);
        if (digits <= first.year()) {
            return null;
        }
        DateSpec worded = scan.digitCount(at) == 4 ? years.worded(at) : null;
        if (worded == null) {
            scan.end = at + 1;
        }
        return DateSpec.year(digits);
    }

    /** «20 رمضان 1444هـ الموافق 11 أبريل 2023م» is one date, told twice. */
    private void corresponding() {
        int next = scan.is(end, '(') || scan.isComma(end) ? end + 1 : end;
        if (!scan.is(next, DateTerm.Kind.CORRESPONDING)) {
            return;
        }
        DateSpec other = date(scan.after(next));
        if (other == null || !other.isDay() || !first.isDay()) {
            return;
        }
        end = scan.end;
        first = first.shape() == DateSpec.Shape.HIJRI_DAY ? other : first;
    }
}
