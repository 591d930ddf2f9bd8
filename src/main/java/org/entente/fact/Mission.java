package org.entente.fact;

import java.util.Optional;

/**
 * An embassy, consulate or other mission opens, closes or moves.
 *
 * @param details what facts of every type may tell
 * @param from code of the sending state or organisation
 * @param to code of the receiving one
 * @param change what becomes of it
 * @param kind what it is, such as {@code embassy}
 */
public record Mission(Details details, String from, String to, MissionChange change, Optional<String> kind)
        implements Fact {
    /** Checks the single parts. */
    public Mission {
        Require.filled("from", from);
        Require.filled("to", to);
        Require.filled("kind", kind);
    }

    @Override
    public FactType type() {
        return FactType.MISSION;
    }
}
