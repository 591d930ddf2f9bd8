package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Days and months by name: "11 April 2023", "April 11", «11 апреля прошлого года», «11 نيسان/أبريل الجاري», and two days of one month. */
final class CalendarDates {
    private static final int DAYS = 31;

    private final DateScan scan;
    private final YearParts years;
    /** The last day of "15–16 September", or 0. */
    private int lastDay;

    CalendarDates(DateScan scan, YearParts years) {
        this.scan = scan;
        this.years = years;
    }

    /** What {@link #parse} found last, as the day that ends it, or null when it was one day. */
    @Nullable
    DateSpec lastDayOf(DateSpec first) {
        return lastDay == 0
                ? null
                : new DateSpec(
                        first.shape(),
                        first.year(),
                        first.yearShift(),
                        first.month(),
                        lastDay,
                        first.shift(),
                        first.unit(),
                        false);
    }

    @Nullable
    DateSpec parse(int at) {
        lastDay = 0;
        DateSpec dayFirst = dayFirst(at);
        if (dayFirst != null) {
            return dayFirst;
        }
        lastDay = 0;
        return monthFirst(at);
    }

    private @Nullable DateSpec dayFirst(int at) {
        int start = scan.language == Language.ENGLISH && scan.isWord(at) && scan.cue(at, DateCue.OF)
                ? scan.afterCue(at)
                : at;
        boolean quoted = scan.is(start, '«') || scan.is(start, '"');
        int day = day(quoted ? start + 1 : start);
        if (day < 0) {
            return null;
        }
        int next = quoted ? scan.end + 1 : scan.end;
        int other = secondDay(next, day);
        next = other > 0 ? scan.end : next;
        DateSpec date = ofMonth(day, next);
        lastDay = date == null ? 0 : Math.max(other, 0);
        return date;
    }

    private @Nullable DateSpec ofMonth(int day, int at) {
        int next = scan.isDash(at) && scan.adjacent(at) ? at + 1 : at;
        if (scan.is(next, DateTerm.Kind.NUMBERWORD)) {
            next = scan.after(next);
        }
        DateSpec step = dayOfMonth(day, scan.skipOf(next));
        if (step != null) {
            return step;
        }
        int monthAt = scan.skipOf(next);
        DateSpec month = month(monthAt);
        return month == null ? null : withYear(DateSpec.of(dayShape(month), month.month(), day), scan.end);
    }

    private static DateSpec.Shape dayShape(DateSpec month) {
        return month.shape() == DateSpec.Shape.HIJRI_MONTH ? DateSpec.Shape.HIJRI_DAY : DateSpec.Shape.DAY;
    }

    /** "the 5th of this month", «5 числа этого месяца», «5 من الشهر الجاري». */
    private @Nullable DateSpec dayOfMonth(int day, int at) {
        DateTerm direction = scan.term(at, DateTerm.Kind.DIRECTION);
        if (direction != null && scan.unit(scan.after(at), DateUnit.MONTH) != null) {
            scan.end = scan.after(scan.after(at));
            return DateSpec.of(DateSpec.Shape.DAY_OF_MONTH, 0, day).shifted(direction.value());
        }
        if (scan.unit(at, DateUnit.MONTH) == null) {
            return null;
        }
        DateTerm behind = scan.term(scan.after(at), DateTerm.Kind.DIRECTION);
        if (behind == null || scan.language != Language.ARABIC) {
            return null;
        }
        scan.end = scan.after(scan.after(at));
        return DateSpec.of(DateSpec.Shape.DAY_OF_MONTH, 0, day).shifted(behind.value());
    }

    private @Nullable DateSpec monthFirst(int at) {
        int start = scan.language == Language.ARABIC && scan.unit(at, DateUnit.MONTH) != null ? scan.after(at) : at;
        DateSpec month = month(start);
        if (month == null) {
            return null;
        }
        int behind = scan.end;
        DateSpec withDay = scan.language == Language.RUSSIAN ? null : dayBehind(month, behind);
        if (withDay != null) {
            return withDay;
        }
        lastDay = 0;
        DateSpec date = withYear(month, behind);
        return date.hasYear() || date.shift() != DateSpec.UNTOLD || monthAlone(start, start != at) ? date : null;
    }

    private @Nullable DateSpec dayBehind(DateSpec month, int at) {
        int next = scan.language == Language.ENGLISH
                        && scan.cue(at, DateCue.OF)
                        && scan.tokens.folded(at).equals("the")
                ? at + 1
                : at;
        int day = day(next);
        if (day < 0 || scan.is(scan.end, DateTerm.Kind.MAGNITUDE) || scan.is(scan.end, '%') || scan.is(scan.end, ':')) {
            return null;
        }
        int behind = scan.end;
        int other = secondDay(behind, day);
        lastDay = Math.max(other, 0);
        return withYear(DateSpec.of(dayShape(month), month.month(), day), other > 0 ? scan.end : behind);
    }

    /** A month name, or two names of one month; the end is behind it. */
    private @Nullable DateSpec month(int at) {
        DateTerm month = monthTerm(at);
        if (month == null) {
            return null;
        }
        int next = month.abbreviation() ? scan.skipPoint(scan.after(at)) : scan.after(at);
        boolean bracket = scan.is(next, '(');
        if (bracket || scan.is(next, '/')) {
            DateTerm other = monthTerm(next + 1);
            if (other != null && other.value() == month.value()) {
                next = scan.after(next + 1) + (bracket ? 1 : 0);
            }
        }
        scan.end = next;
        boolean hijri = month.kind() == DateTerm.Kind.HIJRI_MONTH;
        return DateSpec.of(hijri ? DateSpec.Shape.HIJRI_MONTH : DateSpec.Shape.MONTH, month.value(), 0);
    }

    private @Nullable DateTerm monthTerm(int at) {
        DateTerm term = scan.term(at);
        if (term == null || (term.kind() != DateTerm.Kind.MONTH && term.kind() != DateTerm.Kind.HIJRI_MONTH)) {
            return null;
        }
        boolean lowerCase = scan.language == Language.ENGLISH && !scan.tokens.capitalised(at);
        return lowerCase ? null : term;
    }

    private DateSpec withYear(DateSpec date, int at) {
        DateSpec year = years.behind(at);
        if (year != null) {
            return date.inYearOf(year);
        }
        scan.end = at;
        DateTerm direction = scan.term(at, DateTerm.Kind.DIRECTION);
        if (direction != null && scan.language == Language.ARABIC) {
            scan.end = scan.after(at);
            return date.shifted(direction.value());
        }
        return date;
    }

    private boolean monthAlone(int at, boolean named) {
        DateTerm month = scan.term(at);
        if (named) {
            return true;
        }
        boolean placed = scan.cueBefore(at, DateCue.IN)
                || scan.hasPreposition(at)
                || scan.is(at - 1, DateTerm.Kind.PART)
                || scan.isDash(at - 1);
        if (month == null || month.kind() == DateTerm.Kind.HIJRI_MONTH || month.abbreviation()) {
            return false;
        }
        return placed || !month.common();
    }

    /** The day of a month in digits or words, or −1; the end is behind it. */
    private int day(int at) {
        DateTerm term = scan.term(at);
        if (term != null && (term.kind() == DateTerm.Kind.ORDINAL || term.kind() == DateTerm.Kind.CARDINAL)) {
            return dayInWords(at, term);
        }
        int day = scan.digitCount(at) <= 2 ? scan.digits(at) : -1;
        if (day < 1 || day > DAYS) {
            return -1;
        }
        scan.end = at + 1;
        boolean suffix = scan.adjacent(at + 1) && scan.isWord(at + 1) && scan.language == Language.ENGLISH;
        boolean dashed = scan.isDash(at + 1) && scan.adjacent(at + 1) && scan.isWord(at + 2) && scan.adjacent(at + 2);
        if (suffix && "st nd rd th".contains(scan.tokens.folded(at + 1))) {
            scan.end = at + 2;
        } else if (dashed && scan.language == Language.RUSSIAN && "го е ое".contains(scan.tokens.folded(at + 2))) {
            scan.end = at + 3;
        }
        return day;
    }

    private int dayInWords(int at, DateTerm term) {
        int next = scan.after(at);
        scan.end = next;
        DateTerm ones = scan.term(next, DateTerm.Kind.ORDINAL);
        boolean tens = term.kind() == DateTerm.Kind.CARDINAL && term.value() >= 20 && term.value() <= 30;
        if (tens && ones != null && ones.value() < 10) {
            scan.end = scan.after(next);
            return term.value() + ones.value();
        }
        boolean ordinal = term.kind() == DateTerm.Kind.ORDINAL || scan.language != Language.RUSSIAN;
        return ordinal && term.value() >= 1 && term.value() <= DAYS ? term.value() : -1;
    }

    /** The second of two days: behind a dash or "to", or behind "and" when it is the next day or a "between" stands before; else −1. */
    private int secondDay(int at, int day) {
        boolean and = scan.cue(at, DateCue.AND);
        boolean to = scan.isDash(at) || scan.cue(at, DateCue.TO);
        if (!and && !to) {
            return -1;
        }
        int other = day(scan.isDash(at) ? at + 1 : scan.afterCue(at));
        return other > day ? other : -1;
    }
}
