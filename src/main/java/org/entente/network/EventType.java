package org.entente.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/** The types of event, with the words that filters name them by. */
public enum EventType {
    MEETING("meeting"),
    CALL("call"),
    VISIT("visit"),
    GATHERING("gathering"),
    AGREEMENT("agreement-step"),
    RELATION("relation"),
    ACCREDITATION("accreditation"),
    MISSION("mission"),
    MEMBERSHIP("membership-change"),
    STATEMENT("statement"),
    TRADE("trade"),
    TENURE("tenure");

    /** What parties do: neither figures of trade nor offices held. */
    static final Set<EventType> CONTACTS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TRADE, TENURE)));

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    /** The word for it, as in the IRIs of its events: {@code agreement-step}. */
    public String word() {
        return word;
    }

    /** Its class in the ontology. */
    Node type() {
        return switch (this) {
            case MEETING -> Dip.MEETING;
            case CALL -> Dip.CALL;
            case VISIT -> Dip.VISIT;
            case GATHERING -> Dip.GATHERING;
            case AGREEMENT -> Dip.AGREEMENT_STEP;
            case RELATION -> Dip.RELATION_CHANGE;
            case ACCREDITATION -> Dip.ACCREDITATION;
            case MISSION -> Dip.MISSION_CHANGE;
            case MEMBERSHIP -> Dip.MEMBERSHIP_CHANGE;
            case STATEMENT -> Dip.STATEMENT;
            case TRADE -> Dip.TRADE_FIGURE;
            case TENURE -> Dip.TENURE;
        };
    }
}
