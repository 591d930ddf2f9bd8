package org.entente.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.rdf.Dip;

/** What an event is: the classes of the ontology that are counted as events, with figures of trade and tenures. */
public enum EventType {
    MEETING(Dip.MEETING),
    CALL(Dip.CALL),
    VISIT(Dip.VISIT),
    GATHERING(Dip.GATHERING),
    AGREEMENT_STEP(Dip.AGREEMENT_STEP),
    TRADE_FIGURE(Dip.TRADE_FIGURE),
    TENURE(Dip.TENURE),
    RELATION_CHANGE(Dip.RELATION_CHANGE),
    ACCREDITATION(Dip.ACCREDITATION),
    MISSION_CHANGE(Dip.MISSION_CHANGE),
    MEMBERSHIP_CHANGE(Dip.MEMBERSHIP_CHANGE),
    STATEMENT(Dip.STATEMENT);

    private final String localName;

    EventType(Node term) {
        this.localName = term.getURI().substring(Dip.NAMESPACE.length());
    }

    /** The class in the ontology. */
    public Node term() {
        return NodeFactory.createURI(Dip.NAMESPACE + localName);
    }

    /** The local name of the class, as in {@code Meeting}. */
    public String localName() {
        return localName;
    }

    /** Whether it happens: a figure is measured, and an office is held. */
    public boolean happens() {
        return this != TRADE_FIGURE && this != TENURE;
    }

    /** The type of a local name. */
    public static Optional<EventType> of(String localName) {
        return Stream.of(values())
                .filter(type -> type.localName().equals(localName))
                .findFirst();
    }
}
