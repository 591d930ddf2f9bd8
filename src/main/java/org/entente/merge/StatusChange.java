package org.entente.merge;

import java.time.LocalDate;
import java.util.List;
import org.entente.fact.Status;

/**
 * A status that articles give an event after another one, or first.
 *
 * @param status what they say from then on
 * @param since the day on which an article said so first
 */
public record StatusChange(Course status, LocalDate since) {
    /** Of statuses told on one day the later in this list counts as the later one. */
    static final List<Status> RISING = List.of(Status.CANCELLED, Status.PROPOSED, Status.PLANNED, Status.HELD);
}
