package org.entente.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.rdf.EventType;
import org.jspecify.annotations.Nullable;

/** How many events a node or a pair has, of which types, and from when to when. */
final class Tally {
    private final Map<EventType, Integer> events = new EnumMap<>(EventType.class);
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean openStart;
    private boolean openEnd;

    void add(EventType type, Spell spell) {
        events.merge(type, 1, Integer::sum);
        openStart |= spell.first().isEmpty();
        openEnd |= spell.last().isEmpty();
        Optional<LocalDate> begins = spell.first().or(spell::last);
        Optional<LocalDate> ends = spell.last().or(spell::first);
        if (begins.isPresent() && (first == null || begins.get().isBefore(first))) {
            first = begins.get();
        }
        if (ends.isPresent() && (last == null || ends.get().isAfter(last))) {
            last = ends.get();
        }
    }

    int events() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    int events(EventType type) {
        return events.getOrDefault(type, 0);
    }

    /** The first day known of. */
    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day known of. */
    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** From the first day known of to the last. */
    Spell known() {
        return new Spell(first(), last());
    }

    /** The days that all its events can lie in; open where one of them is. */
    Spell possible() {
        return new Spell(openStart ? Optional.empty() : first(), openEnd ? Optional.empty() : last());
    }
}
