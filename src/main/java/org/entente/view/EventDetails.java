package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event with all that is known of it.
 *
 * @param type its class in the ontology
 * @param edtf its date as told
 * @param statements the accepted values
 * @param history the statuses it had, the earliest first; empty when it never changed
 * @param disputes the properties on which its reports disagree
 * @param reports reports, at most {@link ResourceReader#MOST_REPORTS}, those of the earliest articles first
 * @param reportCount how many reports there are, shown or not
 */
public record EventDetails(
        Name name,
        Name type,
        Optional<String> edtf,
        List<Statement> statements,
        List<Participation> participations,
        List<Change> history,
        List<Name> disputes,
        List<ReportDetails> reports,
        int reportCount) {
    /** Copies the lists. */
    public EventDetails {
        statements = List.copyOf(statements);
        participations = List.copyOf(participations);
        history = List.copyOf(history);
        disputes = List.copyOf(disputes);
        reports = List.copyOf(reports);
    }

    /** Somebody's part in the event. */
    public record Participation(
            Optional<Name> role, Optional<Name> agent, Optional<Name> office, Optional<Name> party) {}

    /** A status that articles gave the event from a day on. */
    public record Change(Name status, Optional<LocalDate> since) {}
}
