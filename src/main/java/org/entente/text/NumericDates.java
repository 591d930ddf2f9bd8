package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * Dates of digits alone: {@code 2023-04-11}, {@code 11.04.2023}, {@code 11/04/23}, {@code 04/2023}. The day comes first wherever both orders are
 * possible, since that is the order of all three languages outside of the United States.
 */
final class NumericDates {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final DateScan scan;

    NumericDates(DateScan scan) {
        this.scan = scan;
    }

    @Nullable
    DateSpec parse(int at) {
        if (!scan.isNumber(at) || (scan.adjacent(at) && !opens(at - 1))) {
            return null;
        }
        DateSpec pointed = pointed(at);
        return pointed != null ? pointed : separated(at);
    }

    private boolean opens(int at) {
        return scan.is(at, '(') || scan.is(at, '«') || scan.is(at, '"') || scan.is(at, '[') || scan.isWord(at);
    }

    private @Nullable DateSpec pointed(int at) {
        String digits = scan.tokens.folded(at);
        String[] parts = digits.indexOf('.') < 0 ? new String[0] : digits.split("\\.", -1);
        scan.end = at + 1;
        return parts.length == 3 ? ordered(parts) : null;
    }

    private @Nullable DateSpec separated(int at) {
        if (!separator(at + 1) || !scan.isNumber(at + 2) || !scan.adjacent(at + 2)) {
            return null;
        }
        boolean three = separator(at + 3)
                && scan.tokens.text(at + 3).equals(scan.tokens.text(at + 1))
                && scan.isNumber(at + 4)
                && scan.adjacent(at + 4);
        if (three && !followed(at + 5)) {
            scan.end = at + 5;
            String[] parts = {scan.tokens.folded(at), scan.tokens.folded(at + 2), scan.tokens.folded(at + 4)};
            return ordered(parts);
        }
        return three ? null : monthOfYear(at);
    }

    private @Nullable DateSpec monthOfYear(int at) {
        int month = scan.digits(at);
        int year = scan.yearDigits(at + 2);
        if (!scan.is(at + 1, '/') || month < 1 || month > MONTHS || year < 1900 || followed(at + 3)) {
            return null;
        }
        scan.end = at + 3;
        return DateSpec.of(DateSpec.Shape.MONTH, month, 0).inYear(year);
    }

    private boolean separator(int at) {
        return scan.adjacent(at) && (scan.is(at, '/') || scan.isDash(at));
    }

    private boolean followed(int at) {
        return separator(at) && scan.isNumber(at + 1) && scan.adjacent(at + 1);
    }

    private @Nullable DateSpec ordered(String[] parts) {
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(Character::isDigit)) {
                return null;
            }
        }
        if (parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2) {
            return day(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }
        if (parts[0].length() > 2 || parts[1].length() > 2 || (parts[2].length() != 2 && parts[2].length() != 4)) {
            return null;
        }
        int year = Integer.parseInt(parts[2]);
        year = parts[2].length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
        boolean monthFirst = scan.language == Language.ENGLISH && Integer.parseInt(parts[1]) > MONTHS;
        return monthFirst ? day(year, parts[0], parts[1]) : day(year, parts[1], parts[0]);
    }

    private @Nullable DateSpec day(int year, String month, String day) {
        int inMonth = Integer.parseInt(day);
        int inYear = Integer.parseInt(month);
        if (inYear < 1 || inYear > MONTHS || inMonth < 1 || inMonth > DAYS || year < 1000) {
            return null;
        }
        DateSpec date = DateSpec.day(year, inYear, inMonth);
        return year < 1600 && scan.is(scan.end, DateTerm.Kind.HIJRI_ERA) ? date.as(DateSpec.Shape.HIJRI_DAY) : date;
    }
}
