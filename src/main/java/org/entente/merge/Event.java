package org.entente.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.PublicationDate;
import org.entente.fact.Fact;

/**
 * An event with the values that are accepted for it.
 *
 * @param key its identity
 * @param accepted the accepted values, in the shape of a fact of the event's type
 * @param disputes on what its reports disagree
 * @param reports who tells of it, by date of publication; never empty
 */
public record Event(EventKey key, Fact accepted, Set<Disputable> disputes, List<Told> reports) {
    public Event {
        disputes = Set.copyOf(disputes);
        reports = List.copyOf(reports);
    }

    /** The day of the first article that tells of it. */
    public Optional<LocalDate> firstReported() {
        return reports.stream()
                .flatMap(told -> told.article().published().stream())
                .map(PublicationDate::day)
                .min(LocalDate::compareTo);
    }

    /** The day of the latest article that tells of it. */
    public Optional<LocalDate> lastReported() {
        return reports.stream()
                .flatMap(told -> told.article().published().stream())
                .map(PublicationDate::day)
                .max(LocalDate::compareTo);
    }
}
