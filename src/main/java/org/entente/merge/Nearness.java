package org.entente.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.article.PublicationDate;
import org.entente.fact.Agreement;
import org.entente.fact.Details;
import org.entente.fact.Gathering;
import org.entente.fact.Meeting;
import org.entente.fact.TradeFigure;

/** How near two reports are that can tell of one event: decides when a report fits several. */
final class Nearness {
    private static final double PEOPLE = 4;
    private static final double TITLE = 4;
    private static final double VALUE = 4;
    private static final double DAY = 2;

    private Nearness() {}

    static double of(Account one, Account other) {
        Details mine = one.fact().details();
        Details theirs = other.fact().details();
        return PEOPLE * people(one.people(), other.people())
                + same(mine.place(), theirs.place())
                + same(mine.country(), theirs.country())
                + DAY * same(one.when(), other.when())
                + inTime(one, other)
                + ofTheirType(one, other);
    }

    /** How soon after an article that plans without a date, or how short before one that tells without, it happens by the other report. */
    private static double inTime(Account one, Account other) {
        boolean mine = one.fact().details().date().isPresent();
        boolean theirs = other.fact().details().date().isPresent();
        if (mine == theirs) {
            return 0;
        }
        Account dated = mine ? one : other;
        Account undated = mine ? other : one;
        Optional<LocalDate> published = undated.told().article().published().map(PublicationDate::day);
        if (published.isEmpty() || dated.when().isEmpty()) {
            return 0;
        }
        return 1.0
                / (1
                        + Math.abs(ChronoUnit.DAYS.between(
                                published.get(), dated.when().get().from())));
    }

    private static double ofTheirType(Account one, Account other) {
        return switch (one.fact()) {
            case Meeting mine -> same(mine.at(), ((Meeting) other.fact()).at());
            case Agreement mine -> TITLE * titles(mine.title(), ((Agreement) other.fact()).title());
            case Gathering mine -> TITLE * titles(mine.name(), ((Gathering) other.fact()).name());
            case TradeFigure mine -> figures(mine, (TradeFigure) other.fact());
            default -> 0;
        };
    }

    /** The part that is common of all whom both name. */
    private static double people(List<Someone> mine, List<Someone> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long common = mine.stream()
                .filter(someone -> theirs.stream().anyMatch(someone::is))
                .count();
        return (double) common / (mine.size() + theirs.size() - Math.min(common, theirs.size()));
    }

    private static double titles(Optional<String> mine, Optional<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.equals(theirs) ? 1 : 0;
        }
        Title one = Title.of(mine.get());
        Title other = Title.of(theirs.get());
        int most = Math.max(one.words().size(), other.words().size());
        double shorter = Math.min(one.words().size(), other.words().size());
        return most == 0 ? 1 : one.likeness(other) * shorter / most;
    }

    private static double figures(TradeFigure mine, TradeFigure theirs) {
        return VALUE * (values(mine.value(), theirs.value()) + same(mine.change(), theirs.change()));
    }

    private static double values(Optional<BigDecimal> mine, Optional<BigDecimal> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        double one = Math.abs(mine.get().doubleValue());
        double other = Math.abs(theirs.get().doubleValue());
        return Math.max(one, other) == 0 ? 1 : Math.min(one, other) / Math.max(one, other);
    }

    private static <T> double same(Optional<T> mine, Optional<T> theirs) {
        return mine.isPresent() && mine.equals(theirs) ? 1 : 0;
    }
}
