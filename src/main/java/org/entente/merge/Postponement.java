package org.entente.merge;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.fact.Fact;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/**
 * Whether two reports with different days can tell of one event that was put off: somebody is named by both, or the gathering has the same name, it is at
 * no other place, and one of them tells a plan or that it was called off. Which of them do, the others decide ({@link PostponedPlans}).
 */
final class Postponement {
    /** What is put off for longer is planned anew. */
    private static final int LONGEST_IN_DAYS = 61;

    private static final int FEW_DAYS = 7;

    private Postponement() {}

    /** The days on which the event can have been, if it was put off; those that are told if it was not. */
    static Optional<Stretch> reach(Fact fact, Optional<Stretch> when) {
        return isMovable(fact)
                ? when.map(days -> new Stretch(
                        days.from().minusDays(LONGEST_IN_DAYS), days.to().plusDays(LONGEST_IN_DAYS)))
                : when;
    }

    /** The same whichever is named first, and whenever the articles appeared. */
    static boolean canJoin(Account one, Account other) {
        boolean movable = isMovable(one.fact()) || isMovable(other.fact());
        if (!movable || one.fact().type() != other.fact().type()) {
            return false;
        }
        Optional<Stretch> mine = days(one.fact());
        Optional<Stretch> theirs = days(other.fact());
        if (mine.isEmpty() || theirs.isEmpty() || mine.get().meets(theirs.get())) {
            return false;
        }
        return gap(mine.get(), theirs.get()) <= LONGEST_IN_DAYS && Comparison.isLikeButForTime(one, other);
    }

    static long gap(Stretch one, Stretch other) {
        return one.from().isAfter(other.to())
                ? ChronoUnit.DAYS.between(other.to(), one.from())
                : ChronoUnit.DAYS.between(one.to(), other.from());
    }

    /** The few days that a report tells; empty when it tells none, or a long time. */
    static Optional<Stretch> days(Fact fact) {
        return fact.details().date().map(Stretch::of).filter(days -> days.length() < FEW_DAYS);
    }

    /** The reports without those that tell the days of a plan that was put off. */
    static List<Told> current(List<Told> reports) {
        Fact last = reports.getLast().fact();
        if (reports.size() < 2 || !hasDaysToMove(last)) {
            return reports;
        }
        Optional<Stretch> days = lastDays(reports, true).or(() -> lastDays(reports, false));
        return days.isEmpty()
                ? reports
                : reports.stream()
                        .filter(told -> days(told.fact()).isEmpty()
                                || days(told.fact()).get().meets(days.get()))
                        .toList();
    }

    private static Optional<Stretch> lastDays(List<Told> reports, boolean held) {
        return reports.reversed().stream()
                .map(Told::fact)
                .filter(fact -> !held || fact.details().status() == Status.HELD)
                .flatMap(fact -> days(fact).stream())
                .findFirst();
    }

    private static boolean isMovable(Fact fact) {
        Status status = fact.details().status();
        return (status == Status.PLANNED || status == Status.CANCELLED)
                && hasDaysToMove(fact)
                && days(fact).isPresent();
    }

    private static boolean hasDaysToMove(Fact fact) {
        FactType type = fact.type();
        return type == FactType.MEETING || type == FactType.VISIT || type == FactType.GATHERING;
    }
}
