package org.entente.rdf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What an event is: the classes of the ontology that are counted as events, with figures of trade and tenures. */
public enum EventType {
    MEETING(Dip.MEETING, "meeting"),
    CALL(Dip.CALL, "call"),
    VISIT(Dip.VISIT, "visit"),
    GATHERING(Dip.GATHERING, "gathering"),
    AGREEMENT_STEP(Dip.AGREEMENT_STEP, "agreement-step"),
    RELATION_CHANGE(Dip.RELATION_CHANGE, "relation"),
    ACCREDITATION(Dip.ACCREDITATION, "accreditation"),
    MISSION_CHANGE(Dip.MISSION_CHANGE, "mission"),
    MEMBERSHIP_CHANGE(Dip.MEMBERSHIP_CHANGE, "membership-change"),
    STATEMENT(Dip.STATEMENT, "statement"),
    TRADE_FIGURE(Dip.TRADE_FIGURE, "trade"),
    TENURE(Dip.TENURE, "tenure");

    /** What parties do: neither figures of trade nor offices held. */
    public static final Set<EventType> HAPPENING =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TRADE_FIGURE, TENURE)));

    private final String localName;
    private final String word;

    EventType(Node term, String word) {
        this.localName = term.getURI().substring(Dip.NAMESPACE.length());
        this.word = word;
    }

    /** The class in the ontology. */
    public Node term() {
        return NodeFactory.createURI(Dip.NAMESPACE + localName);
    }

    /** The local name of the class, as in {@code AgreementStep}. */
    public String localName() {
        return localName;
    }

    /** The word for it in the IRIs of its events: {@code agreement-step}. */
    public String word() {
        return word;
    }

    /** Whether it happens: a figure is measured, and an office is held. */
    public boolean happens() {
        return HAPPENING.contains(this);
    }

    /** The type of a class's local name. */
    public static Optional<EventType> of(String localName) {
        return Stream.of(values())
                .filter(type -> type.localName.equals(localName))
                .findFirst();
    }
}
