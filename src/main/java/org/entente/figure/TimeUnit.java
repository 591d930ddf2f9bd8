package org.entente.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Stretches of the calendar that an axis is ticked by and events are counted by, shortest first. */
enum TimeUnit {
    DAY(1, ChronoUnit.DAYS, "d MMM"),
    WEEK(7, ChronoUnit.DAYS, "d MMM"),
    MONTH(1, ChronoUnit.MONTHS, "LLL uuuu"),
    QUARTER(3, ChronoUnit.MONTHS, "LLL uuuu"),
    HALF_YEAR(6, ChronoUnit.MONTHS, "LLL uuuu"),
    YEAR(1, ChronoUnit.YEARS, "uuuu"),
    TWO_YEARS(2, ChronoUnit.YEARS, "uuuu"),
    FIVE_YEARS(5, ChronoUnit.YEARS, "uuuu"),
    DECADE(10, ChronoUnit.YEARS, "uuuu"),
    TWO_DECADES(20, ChronoUnit.YEARS, "uuuu"),
    HALF_CENTURY(50, ChronoUnit.YEARS, "uuuu"),
    CENTURY(100, ChronoUnit.YEARS, "uuuu"),
    MILLENNIUM(1000, ChronoUnit.YEARS, "uuuu");

    private final int step;
    private final ChronoUnit unit;
    private final String pattern;

    TimeUnit(int step, ChronoUnit unit, String pattern) {
        this.step = step;
        this.unit = unit;
        this.pattern = pattern;
    }

    /** The first day of the stretch that a day is in. */
    LocalDate floor(LocalDate day) {
        return switch (unit) {
            case DAYS -> LocalDate.ofEpochDay(Math.floorDiv(day.toEpochDay() + 3, step) * step - 3);
            case MONTHS -> LocalDate.of(day.getYear(), Math.floorDiv(day.getMonthValue() - 1, step) * step + 1, 1);
            default -> LocalDate.of(Math.floorDiv(day.getYear(), step) * step, 1, 1);
        };
    }

    /** The first day of the stretch after the one that begins with this day. */
    LocalDate next(LocalDate first) {
        return first.plus(step, unit);
    }

    /** About how many stretches lie between two days. */
    double count(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) / (unit.getDuration().toHours() / 24.0 * step);
    }

    String text(LocalDate first, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(first);
    }

    /** A stretch in words: a month or quarter by its first month, years from the first to the last. */
    String span(LocalDate first, Locale locale) {
        LocalDate last = next(first).minusDays(1);
        String from = text(first, locale);
        String to = text(last, locale);
        return from.equals(to) ? from : from + "–" + to;
    }
}
