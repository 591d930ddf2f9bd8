package org.entente.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;

/**
 * Which events are taken.
 *
 * @param types of these types; empty for what is usual in the format
 * @param statuses in one of these; empty for what is usual in the format
 * @param who with these
 * @param from on this day or later; what has no day is left out then
 * @param to on this day or earlier; what has no day is left out then
 */
record EventChoice(
        Set<EventType> types, Set<String> statuses, Who who, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Every status that an event can have. */
    static final List<String> STATUSES =
            List.of("planned", "underway", "held", "postponed", "cancelled", "proposed", "unconfirmed");

    private static final Set<String> HAPPENED = Set.of("held", "underway");

    /**
     * With whom.
     *
     * @param parties these states, organisations and groups; empty for anybody
     * @param all whether an event has to have all of the parties; otherwise one is enough
     * @param people one of these; empty for anybody
     */
    record Who(Set<Node> parties, boolean all, Set<Node> people) {
        Who {
            parties = Set.copyOf(parties);
            people = Set.copyOf(people);
        }

        private boolean fits(Event event) {
            return fitsParties(event) && fitsPeople(event);
        }

        private boolean fitsParties(Event event) {
            if (parties.isEmpty()) {
                return true;
            }
            Set<Node> present = new HashSet<>(event.about().things(Dip.PARTY));
            return all ? present.containsAll(parties) : parties.stream().anyMatch(present::contains);
        }

        private boolean fitsPeople(Event event) {
            return people.isEmpty()
                    || event.about().things(Dip.PARTICIPANT).stream().anyMatch(people::contains);
        }
    }

    EventChoice {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /**
     * With what is usual in a format where nothing was asked for: a network is of what has happened between parties, a table is of every status.
     *
     * @throws FilterProblem for other types than the format is of
     */
    EventChoice usualIn(NetworkFormat format) {
        Set<EventType> contacts = types.isEmpty() ? EventType.HAPPENING : types;
        Set<EventType> usualTypes = format == NetworkFormat.TRADE_CSV ? trade() : contacts;
        Set<String> usualStatuses = format.isOfEvents() ? Set.copyOf(STATUSES) : HAPPENED;
        return new EventChoice(usualTypes, statuses.isEmpty() ? usualStatuses : statuses, who, from, to);
    }

    private Set<EventType> trade() {
        if (!types.isEmpty() && !types.contains(EventType.TRADE_FIGURE)) {
            throw new FilterProblem("trade-csv is of trade figures alone; leave the type out, or take events-csv");
        }
        return Set.of(EventType.TRADE_FIGURE);
    }

    /** Whether an event of one of the types is taken. */
    boolean fits(Event event) {
        return event.status().filter(statuses::contains).isPresent()
                && event.spell().meets(from, to)
                && who.fits(event);
    }
}
