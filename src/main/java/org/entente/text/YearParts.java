package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Years: behind a month or a quarter ("2023", «прошлого года», «من عام 2023»), and on their own where their surroundings say so. */
final class YearParts {
    private static final int EARLIEST_ALONE = 1700;
    private static final int LATEST_ALONE = 2100;
    private static final int CENTURY = 100;

    private final DateScan scan;

    YearParts(DateScan scan) {
        this.scan = scan;
    }

    /** The year that stands behind a part of it, with shape {@code YEAR} or {@code HIJRI_YEAR}; else null and the end is where it began. */
    @Nullable
    DateSpec behind(int at) {
        boolean joined = scan.isComma(at) || (scan.isDash(at) && scan.adjacent(at) && scan.adjacent(at + 1));
        int start = joined && scan.yearDigits(at + 1) > 0 ? at + 1 : scan.skipOf(at);
        int digits = scan.yearDigits(start);
        if (digits > 0) {
            return closed(digits, start + 1);
        }
        DateSpec told = worded(start);
        if (told == null) {
            scan.end = at;
        }
        return told;
    }

    /** A year with its word or a step: "the year 2023", «2023 года», «عام 2023», "last year", «العام الماضي», «с. г.». */
    @Nullable
    DateSpec worded(int at) {
        int digits = scan.yearDigits(at);
        if (digits > 0) {
            return digitsWithWord(digits, at);
        }
        if (scan.is(at, DateTerm.Kind.THISYEAR)) {
            scan.end = scan.skipPoint(scan.after(at));
            return shifted(0);
        }
        DateTerm direction = scan.term(at, DateTerm.Kind.DIRECTION);
        if (direction != null && isYearWord(scan.after(at))) {
            scan.end = scan.after(scan.after(at));
            return shifted(step(direction));
        }
        return isYearWord(at) ? behindWord(scan.after(at)) : null;
    }

    private @Nullable DateSpec behindWord(int at) {
        int next = scan.is(at, '(') ? at + 1 : at;
        int digits = scan.yearDigits(next);
        if (digits > 0) {
            return closed(digits, next + 1);
        }
        DateTerm direction = scan.term(at, DateTerm.Kind.DIRECTION);
        if (direction == null || scan.language != Language.ARABIC) {
            return null;
        }
        scan.end = scan.after(at);
        return shifted(step(direction));
    }

    private @Nullable DateSpec digitsWithWord(int digits, int at) {
        int next = at + 1;
        if (scan.isDash(next)
                && scan.adjacent(next)
                && scan.isWord(next + 1)
                && "мй".contains(scan.tokens.folded(next + 1))) {
            scan.end = isYearWord(next + 2) ? scan.after(next + 2) : next + 2;
            return DateSpec.year(digits);
        }
        if ((isYearWord(next) && scan.language == Language.RUSSIAN)
                || scan.is(next, DateTerm.Kind.ERA)
                || scan.is(next, DateTerm.Kind.HIJRI_ERA)) {
            return closed(digits, next);
        }
        return null;
    }

    /** The word and the era behind the digits of a year. */
    private DateSpec closed(int digits, int at) {
        int next = at;
        if (isYearWord(next) && scan.language == Language.RUSSIAN) {
            next = scan.is(next, DateTerm.Kind.YEARWORD) ? scan.skipPoint(scan.after(next)) : scan.after(next);
        }
        boolean hijri = scan.is(next, DateTerm.Kind.HIJRI_ERA);
        if (hijri || scan.is(next, DateTerm.Kind.ERA)) {
            next = scan.skipPoint(scan.after(next));
        }
        scan.end = next;
        DateSpec year = DateSpec.year(digits);
        return hijri ? year.as(DateSpec.Shape.HIJRI_YEAR) : year;
    }

    /** Four digits that only their surroundings make a year: "in 2023", "the 2015 deal". */
    @Nullable
    DateSpec alone(int at) {
        int digits = scan.yearDigits(at);
        boolean placed = scan.cueBefore(at, DateCue.IN)
                || scan.cueBefore(at, DateCue.NEAR)
                || scan.is(at - 1, DateTerm.Kind.APPROXIMATE)
                || scan.is(at - 1, DateTerm.Kind.PART)
                || (scan.isDash(at - 1) && scan.is(at - 2, DateTerm.Kind.PART));
        if (digits < EARLIEST_ALONE
                || digits > LATEST_ALONE
                || !placed
                || scan.language == Language.RUSSIAN
                || counts(at + 1)) {
            return null;
        }
        scan.end = at + 1;
        return DateSpec.year(digits);
    }

    /** The first of two years: "2021–2023", «с 2021 по 2023 год»; the end is behind it. */
    @Nullable
    DateSpec ofInterval(int at) {
        int digits = scan.yearDigits(at);
        boolean dash = scan.isDash(at + 1);
        boolean word =
                scan.language == Language.RUSSIAN && (scan.cue(at + 1, DateCue.TO) || scan.cue(at + 1, DateCue.AND));
        boolean slash = scan.is(at + 1, '/');
        boolean fiscal = isFiscal(at) && (dash || slash);
        int other = fiscal && scan.digitCount(at + 2) == 2
                ? digits / CENTURY * CENTURY + scan.digits(at + 2)
                : scan.yearDigits(at + 2);
        boolean named = dash || fiscal || isYearWord(at + 3);
        if (digits < EARLIEST_ALONE
                || other <= digits
                || other > LATEST_ALONE
                || (!dash && !word && !fiscal)
                || !named
                || scan.isDash(at + 3)) {
            return null;
        }
        scan.end = at + 1;
        return DateSpec.year(digits);
    }

    /** "Fiscal 2021-22", "FY 2021/22", «السنة المالية 2021/2022». */
    private boolean isFiscal(int at) {
        for (int before = at - 1; before >= at - 2; before--) {
            if (scan.isWord(before)) {
                switch (scan.tokens.folded(before)) {
                    case "fiscal", "financial", "fy", "الماليه" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** Whether what stands behind a number is what it counts: a plural, a magnitude, a sign. */
    private boolean counts(int at) {
        if (at >= scan.last) {
            return false;
        }
        if (scan.tokens.kind(at) == TokenKind.SYMBOL || scan.is(at, '%') || scan.is(at, DateTerm.Kind.MAGNITUDE)) {
            return true;
        }
        if (scan.language != Language.ENGLISH || !scan.isWord(at) || scan.tokens.capitalised(at)) {
            return false;
        }
        String word = scan.tokens.folded(at);
        return (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) || word.equals("people");
    }

    boolean isYearWord(int at) {
        return scan.unit(at, DateUnit.YEAR) != null || scan.is(at, DateTerm.Kind.YEARWORD);
    }

    private static DateSpec shifted(int steps) {
        DateSpec year = DateSpec.year(0);
        return new DateSpec(year.shape(), 0, steps, 0, 0, DateSpec.UNTOLD, DateUnit.YEAR, false);
    }

    static int step(DateTerm direction) {
        return direction.value() == DateTerm.COMING ? 1 : direction.value();
    }
}
