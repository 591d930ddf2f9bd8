package org.entente.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along a line. Time runs to the right, or to the left on pages that are read from right to left.
 *
 * @param first the first day
 * @param end the day after the last
 */
record TimeScale(LocalDate first, LocalDate end, double left, double right, boolean mirrored) {
    private static final int MOST_TICKS = 9;

    /** A scale that these days lie on with some room around. */
    static TimeScale around(LocalDate first, LocalDate last, Box plot, boolean mirrored) {
        long room = Math.max(10, ChronoUnit.DAYS.between(first, last) / 40);
        return new TimeScale(first.minusDays(room), last.plusDays(room + 1), plot.left(), plot.right(), mirrored);
    }

    /** Where a day begins; days outside lie at the edge. */
    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        double kept = Math.clamp(share, 0, 1);
        return mirrored ? right - kept * (right - left) : left + kept * (right - left);
    }

    /** The left edge of a stretch of days. */
    double leftOf(LocalDate from, LocalDate until) {
        return Math.min(x(from), x(until));
    }

    double widthOf(LocalDate from, LocalDate until) {
        return Math.abs(x(until) - x(from));
    }

    /** The shortest unit of which there are not too many. */
    TimeUnit unit(double most) {
        for (TimeUnit unit : TimeUnit.values()) {
            if (unit.count(first, end) <= most) {
                return unit;
            }
        }
        return TimeUnit.MILLENNIUM;
    }

    List<Tick> ticks(Locale locale) {
        TimeUnit unit = unit(MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = unit.floor(first); day.isBefore(end); day = unit.next(day)) {
            String text = unit.text(day, locale);
            double half = TextWidth.of(text, Type.SMALL) / 2;
            double x = x(day);
            if (!day.isBefore(first) && x - half >= left && x + half <= right) {
                ticks.add(new Tick(x, text));
            }
        }
        return ticks;
    }
}
