package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, the first months of a year, seasons and decades. */
final class PeriodDates {
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    private final DateScan scan;
    private final YearParts years;

    PeriodDates(DateScan scan, YearParts years) {
        this.scan = scan;
        this.years = years;
    }

    @Nullable
    DateSpec parse(int at) {
        DateSpec found = stretch(at);
        found = found != null ? found : firstMonths(at);
        found = found != null ? found : season(at);
        return found != null ? found : decade(at);
    }

    private @Nullable DateSpec stretch(int at) {
        DateTerm half = scan.term(at, DateTerm.Kind.HALFPART);
        if (half != null) {
            return ofYear(DateUnit.HALF, half.value(), scan.after(at), true);
        }
        if (scan.language == Language.ARABIC) {
            return stretchBeforeNumber(at);
        }
        int number = number(at);
        int next = number < 0 ? at : scan.end;
        DateTerm unit = scan.term(next, DateTerm.Kind.UNIT);
        if (number > 0 && unit != null && unit.unit() != null) {
            boolean english = scan.language == Language.ENGLISH && unit.unit() == DateUnit.HALF;
            return ofYear(unit.unit(), number, scan.after(next), english);
        }
        return letter(at);
    }

    /** «الربع الثالث», «النصف الأول», «الربع الأخير». */
    private @Nullable DateSpec stretchBeforeNumber(int at) {
        DateTerm unit = scan.term(at, DateTerm.Kind.UNIT);
        if (unit == null || unit.unit() == null) {
            return null;
        }
        int next = scan.after(at);
        DateTerm ordinal = scan.term(next, DateTerm.Kind.ORDINAL);
        if (ordinal != null) {
            return ofYear(unit.unit(), ordinal.value(), scan.after(next), unit.unit() == DateUnit.HALF);
        }
        return scan.cue(next, DateCue.FINAL)
                ? ofYear(unit.unit(), unit.unit() == DateUnit.HALF ? 2 : 4, scan.afterCue(next), false)
                : null;
    }

    private int number(int at) {
        DateTerm term = scan.term(at);
        if (term != null && (term.kind() == DateTerm.Kind.ORDINAL || term.kind() == DateTerm.Kind.ROMAN)) {
            scan.end = scan.after(at);
            return term.value();
        }
        int digits = scan.digits(at);
        boolean dashed = scan.isDash(at + 1) && scan.isWord(at + 2) && scan.adjacent(at + 2);
        scan.end = dashed ? at + 3 : scan.adjacent(at + 1) && scan.isWord(at + 1) ? at + 2 : at + 1;
        return digits;
    }

    /** "Q3 2024", "H1 2022". */
    private @Nullable DateSpec letter(int at) {
        boolean capital =
                scan.isWord(at) && scan.isNumber(at + 1) && scan.adjacent(at + 1) && scan.tokens.capitalised(at);
        String letter = capital ? scan.tokens.folded(at) : "";
        return switch (letter) {
            case "q" -> ofYear(DateUnit.QUARTER, scan.digits(at + 1), at + 2, true);
            case "h" -> ofYear(DateUnit.HALF, scan.digits(at + 1), at + 2, true);
            default -> null;
        };
    }

    private @Nullable DateSpec ofYear(DateUnit unit, int number, int at, boolean yearNeeded) {
        int length = unit == DateUnit.QUARTER ? 3 : unit == DateUnit.HALF ? 6 : 0;
        if (length == 0 || number < 1 || number * length > MONTHS) {
            return null;
        }
        return months((number - 1) * length + 1, number * length, at, yearNeeded);
    }

    private @Nullable DateSpec months(int from, int to, int at, boolean yearNeeded) {
        DateSpec year = years.behind(at);
        if (year == null) {
            scan.end = at;
            return yearNeeded ? null : DateSpec.of(DateSpec.Shape.MONTHS, from, to);
        }
        return DateSpec.of(DateSpec.Shape.MONTHS, from, to).inYearOf(year);
    }

    /** "the first nine months of 2022", «за девять месяцев 2022 года», «الأشهر التسعة الأولى من عام 2022». */
    private @Nullable DateSpec firstMonths(int at) {
        boolean leading = scan.cue(at, DateCue.LEADING);
        int start = leading ? scan.afterCue(at) : at;
        DateTerm unit = scan.unit(start, DateUnit.MONTH);
        int count = unit != null ? unit.value() : scan.count(start);
        int next = unit != null ? scan.after(start) : scan.end;
        if (unit == null) {
            if (count < 1 || scan.unit(next, DateUnit.MONTH) == null) {
                return null;
            }
            next = scan.after(next);
        } else if (count == 0) {
            count = scan.count(next);
            next = scan.end;
        }
        if (scan.cue(next, DateCue.LEADING)) {
            leading = true;
            next = scan.afterCue(next);
        }
        boolean within = scan.isWord(at - 1)
                && count > 2
                && scan.tokens.folded(at - 1).equals("за")
                && !scan.cue(next, DateCue.TO);
        return count < 1 || count > MONTHS || (unit != null && !leading)
                ? null
                : months(1, count, next, !leading && !within);
    }

    private @Nullable DateSpec season(int at) {
        DateTerm season = scan.term(at, DateTerm.Kind.SEASON);
        if (season == null) {
            return null;
        }
        int next = scan.after(at);
        DateSpec date = DateSpec.of(DateSpec.Shape.SEASON, season.value(), 0);
        DateSpec year = years.behind(next);
        if (year != null) {
            skipSecondYear();
            return date.inYearOf(year);
        }
        scan.end = next;
        DateTerm direction = scan.term(next, DateTerm.Kind.DIRECTION);
        if (direction != null && scan.language == Language.ARABIC) {
            scan.end = scan.after(next);
            return date.shifted(direction.value());
        }
        return seasonAlone(at) ? date : null;
    }

    /** "winter 2022–23" is the winter that begins in 2022. */
    private void skipSecondYear() {
        if ((scan.isDash(scan.end) || scan.is(scan.end, '/'))
                && scan.adjacent(scan.end)
                && scan.isNumber(scan.end + 1)) {
            scan.end += 2;
        }
    }

    private boolean seasonAlone(int at) {
        return switch (scan.language) {
            case RUSSIAN -> {
                String word = scan.tokens.folded(at);
                yield word.endsWith("ой") || word.endsWith("ью") || word.endsWith("ом");
            }
            case ENGLISH -> scan.is(at - 1, DateTerm.Kind.PART) || inThe(at);
            case ARABIC ->
                scan.cueBefore(at, DateCue.IN) && scan.tokens.folded(at).startsWith("ال");
        };
    }

    private boolean inThe(int at) {
        return scan.isWord(at - 1)
                && scan.tokens.folded(at - 1).equals("the")
                && scan.isWord(at - 2)
                && scan.tokens.folded(at - 2).equals("in")
                && !scan.cue(at + 1, DateCue.OF);
    }

    private @Nullable DateSpec decade(int at) {
        DateTerm named = scan.term(at, DateTerm.Kind.DECADE);
        if (named != null) {
            scan.end = century(scan.after(at));
            return DateSpec.of(DateSpec.Shape.DECADE, 0, 0).inYear(named.value());
        }
        int year = scan.digits(at);
        if (year < 0 || year % 10 != 0 || (scan.digitCount(at) != 4 && scan.digitCount(at) != 2)) {
            return null;
        }
        boolean english = scan.language == Language.ENGLISH
                && scan.adjacent(at + 1)
                && scan.isWord(at + 1)
                && scan.tokens.folded(at + 1).equals("s");
        boolean russian = scan.language == Language.RUSSIAN
                && scan.isDash(at + 1)
                && scan.isWord(at + 2)
                && scan.adjacent(at + 2)
                && "х е м ми".contains(scan.tokens.folded(at + 2));
        if ((!english && !russian) || (year < CENTURY && (english || scan.unit(at + 3, DateUnit.YEAR) == null))) {
            return null;
        }
        scan.end = english ? at + 2 : century(at + 3);
        return DateSpec.of(DateSpec.Shape.DECADE, 0, 0).inYear(year < CENTURY ? 1900 + year : year);
    }

    /** Behind «годах прошлого века», «القرن الماضي». */
    private int century(int at) {
        int next = scan.unit(at, DateUnit.YEAR) != null ? scan.after(at) : at;
        if (scan.is(next, DateTerm.Kind.DIRECTION) && scan.unit(scan.after(next), DateUnit.CENTURY) != null) {
            return scan.after(scan.after(next));
        }
        if (scan.unit(next, DateUnit.CENTURY) == null) {
            return next;
        }
        int behind = scan.after(next);
        return scan.is(behind, DateTerm.Kind.DIRECTION) || scan.is(behind, DateTerm.Kind.CARDINAL)
                ? scan.after(behind)
                : behind;
    }
}
