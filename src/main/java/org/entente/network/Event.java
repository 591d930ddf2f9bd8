package org.entente.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.rdf.Dip;

/**
 * An event as its graph tells it.
 *
 * @param type its type
 * @param about all that is said of it
 * @param participations those of its participations that tell who goes to whom; none where the event's own properties tell it
 */
record Event(EventType type, Described about, List<Described> participations) {
    Spell spell() {
        return Spell.of(about);
    }

    Optional<String> status() {
        return about.code(Dip.STATUS);
    }

    /** What happens in it, where its type leaves that open: {@code signed}, {@code recalled}, {@code exports}. */
    Optional<String> detail() {
        return Stream.of(Dip.STEP, Dip.CHANGE, Dip.VISIT_KIND, Dip.FLOW)
                .flatMap(property -> about.code(property).stream())
                .findFirst();
    }

    boolean isDisputed() {
        return !about.things(Dip.DISPUTES).isEmpty();
    }
}
