package org.entente.merge;

import org.entente.fact.Coded;
import org.entente.fact.Status;

/**
 * What articles say of an event in the course of time: the statuses of facts, and that it was put off, which several tell together. Of those told on one
 * day the later in this order counts as the later one.
 */
public enum Course implements Coded {
    CANCELLED("cancelled"),
    PROPOSED("proposed"),
    PLANNED("planned"),
    /** Told for another day than before, or called off and then held or planned for later. */
    POSTPONED("postponed"),
    HELD("held");

    private final String code;

    Course(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Course of(Status status) {
        return switch (status) {
            case CANCELLED -> CANCELLED;
            case PROPOSED -> PROPOSED;
            case PLANNED -> PLANNED;
            case HELD -> HELD;
        };
    }
}
