package org.entente.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/** The nodes that belong to one event alone and go with it. */
final class EventParts {
    /** The properties that lead from the event to them. */
    static final List<Node> PROPERTIES = List.of(Dip.HAS_PARTICIPATION, Dip.HAS_STATUS_CHANGE, Dip.HAS_IDENTIFICATION);

    private EventParts() {}
}
