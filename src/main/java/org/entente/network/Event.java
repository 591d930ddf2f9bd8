package org.entente.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;

/**
 * An event as its graph tells it.
 *
 * @param type its type
 * @param about all that is said of it
 * @param parts describes what is a part of it
 */
record Event(EventType type, Described about, Function<Node, Described> parts) {
    List<Described> participations() {
        return about.things(Dip.HAS_PARTICIPATION).stream().map(parts).toList();
    }

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
