package org.entente.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.PublicationDate;
import org.entente.fact.Details;
import org.entente.fact.PartialDate;

/**
 * The days on which what a report tells can have happened.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
record Stretch(LocalDate from, LocalDate to) {
    /** What happened lately was not long before the article. */
    private static final int DAYS_BACK = 14;

    /** What is planned without a date is not put off for longer. */
    private static final int DAYS_AHEAD = 183;

    private static final int LONGEST_IN_MONTHS = 36;

    /** By date, and without one by publication; empty when there is neither. */
    static Optional<Stretch> of(Told told) {
        Details details = told.fact().details();
        return details.date()
                .map(Stretch::of)
                .or(() -> told.article().published().map(PublicationDate::day).map(day -> around(day, details)));
    }

    private static Stretch around(LocalDate published, Details details) {
        return switch (details.status()) {
            case HELD -> new Stretch(published.minusDays(DAYS_BACK), published);
            case PLANNED, PROPOSED -> new Stretch(published, published.plusDays(DAYS_AHEAD));
            case CANCELLED -> new Stretch(published.minusDays(DAYS_BACK), published.plusDays(DAYS_AHEAD));
        };
    }

    /** The days of a date; an open side is a year away, and one that is about right is wider by a quarter. */
    static Stretch of(PartialDate date) {
        LocalDate from = date.openStart() ? date.latest().minusYears(1) : date.earliest();
        LocalDate to = date.openEnd() ? date.earliest().plusYears(1) : date.latest();
        long wider = date.approximate() ? Math.max(1, ChronoUnit.DAYS.between(from, to) / 4) : 0;
        return new Stretch(from.minusDays(wider), to.plusDays(wider));
    }

    boolean meets(Stretch other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** How many days it has besides the first. */
    long length() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The months that it touches, the first {@value #LONGEST_IN_MONTHS} of them. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(LONGEST_IN_MONTHS)
                .toList();
    }
}
