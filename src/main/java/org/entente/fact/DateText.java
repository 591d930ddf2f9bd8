package org.entente.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One date of EDTF, that is, a {@link PartialDate} or one side of it. */
record DateText(Precision precision, LocalDate earliest, LocalDate latest) {
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int MONTHS_OF_SEASON = 3;
    private static final Pattern DATE_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d.*");

    static DateText parse(String given) {
        String text = isMark(given) ? given.substring(0, given.length() - 1) : given;
        return switch (text.length()) {
            case 4 -> year(number(given, text, 0, 4));
            case 7 -> monthOrSeason(number(given, text, 0, 4), number(given, text, 5, 7));
            case 10 -> day(number(given, text, 0, 4), number(given, text, 5, 7), number(given, text, 8, 10));
            default -> throw notADate(given);
        };
    }

    private static boolean isMark(String given) {
        return !given.isEmpty() && "~?%".indexOf(given.charAt(given.length() - 1)) >= 0;
    }

    /** The number between two places; a hyphen must stand before it unless it begins the text. */
    private static int number(String given, String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) != '-') {
            throw notADate(given);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw notADate(given);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static DateText year(int year) {
        Require.that(year > 0, "there is no year 0000; allowed: 0001 to 9999");
        return new DateText(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static DateText monthOrSeason(int year, int number) {
        year(year);
        if (number >= SPRING && number <= WINTER) {
            YearMonth first = YearMonth.of(year, MONTHS_OF_SEASON * (number - SPRING + 1));
            LocalDate latest = first.plusMonths(MONTHS_OF_SEASON - 1).atEndOfMonth();
            return new DateText(Precision.SEASON, first.atDay(1), min(latest, PartialDate.LAST));
        }
        YearMonth month = month(year, number);
        return new DateText(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static DateText day(int year, int month, int day) {
        year(year);
        YearMonth yearMonth = month(year, month);
        if (!yearMonth.isValidDay(day)) {
            throw new IllegalArgumentException(yearMonth.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                    + year + " has " + yearMonth.lengthOfMonth() + " days, not " + day);
        }
        LocalDate date = yearMonth.atDay(day);
        return new DateText(Precision.DAY, date, date);
    }

    private static YearMonth month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException(
                    (month < 10 ? "0" + month : month)
                            + " is not a month; allowed: 01 to 12, or a season without a day: 21 spring, 22 summer, 23 autumn, 24 winter");
        }
        return YearMonth.of(year, month);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static IllegalArgumentException notADate(String given) {
        Matcher dateTime = DATE_TIME.matcher(given);
        if (dateTime.matches()) {
            return new IllegalArgumentException(
                    Shown.quoted(given) + " is a date with a time; write the day alone, " + dateTime.group(1));
        }
        return new IllegalArgumentException(
                Shown.quoted(given) + " is not an EDTF date; allowed: 2023-04-11, 2023-04, "
                        + "2023, a season such as 2023-23 (21 spring to 24 winter), or an interval such as 2023-04-10/2023-04-12");
    }
}
