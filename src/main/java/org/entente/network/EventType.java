package org.entente.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/** The types of event, with the words that filters name them by. */
public enum EventType {
    MEETING("meeting", Dip.MEETING),
    CALL("call", Dip.CALL),
    VISIT("visit", Dip.VISIT),
    GATHERING("gathering", Dip.GATHERING),
    AGREEMENT("agreement-step", Dip.AGREEMENT_STEP),
    RELATION("relation", Dip.RELATION_CHANGE),
    ACCREDITATION("accreditation", Dip.ACCREDITATION),
    MISSION("mission", Dip.MISSION_CHANGE),
    MEMBERSHIP("membership-change", Dip.MEMBERSHIP_CHANGE),
    STATEMENT("statement", Dip.STATEMENT),
    TRADE("trade", Dip.TRADE_FIGURE),
    TENURE("tenure", Dip.TENURE);

    /** What parties do: neither figures of trade nor offices held. */
    static final Set<EventType> CONTACTS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TRADE, TENURE)));

    private final String kind;
    private final Node type;

    EventType(String kind, Node type) {
        this.kind = kind;
        this.type = type;
    }

    /** The word for it, as in the IRIs of its events: {@code agreement-step}. */
    public String word() {
        return kind;
    }

    /** Its class in the ontology. */
    Node type() {
        return type;
    }
}
