package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.PublicationDate;
import org.entente.fact.Fact;
import org.entente.fact.Status;

/** What was said of the status of an event as time went on. */
final class StatusHistory {
    private final List<StatusChange> changes = new ArrayList<>();
    private final Set<Told> current;
    private Optional<Stretch> planned = Optional.empty();

    private StatusHistory(List<Told> reports) {
        current = Set.copyOf(Postponement.current(reports));
    }

    /**
     * Each time that the status changed, with the day of the article. Reports of one day that differ are taken in the order in which things happen.
     *
     * @param reports those of one event, by publication
     */
    static List<StatusChange> of(List<Told> reports) {
        StatusHistory history = new StatusHistory(reports);
        reports.stream()
                .filter(told -> told.article().published().isPresent())
                .sorted(Comparator.comparing(StatusHistory::day)
                        .thenComparing(told -> Course.of(told.fact().details().status())))
                .forEachOrdered(history::add);
        return history.changes;
    }

    private static LocalDate day(Told told) {
        return told.article().published().map(PublicationDate::day).orElseThrow();
    }

    private void add(Told told) {
        Course course = course(told);
        if (changes.isEmpty() || changes.getLast().status() != course) {
            changes.add(new StatusChange(course, day(told)));
        }
    }

    private Course course(Told told) {
        Fact fact = told.fact();
        Status status = fact.details().status();
        if (status == Status.CANCELLED && !current.contains(told)) {
            planned = Optional.empty();
            return Course.POSTPONED;
        }
        return status == Status.PLANNED ? planned(Postponement.days(fact)) : Course.of(status);
    }

    /** What is planned without days after it was put off is still put off: nothing says that it was planned anew. */
    private Course planned(Optional<Stretch> days) {
        boolean isPutOff = !changes.isEmpty() && changes.getLast().status() == Course.POSTPONED;
        if (days.isEmpty()) {
            return isPutOff ? Course.POSTPONED : Course.PLANNED;
        }
        boolean isMoved = planned.filter(before -> !before.meets(days.get())).isPresent();
        boolean isStillMoved = planned.isPresent() && isPutOff;
        planned = days;
        return isMoved || isStillMoved ? Course.POSTPONED : Course.PLANNED;
    }
}
