package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * People or delegations meet face to face.
 *
 * @param details what facts of every type may tell
 * @param participants those who meet, two or more
 * @param at the gathering on whose sidelines they meet
 */
public record Meeting(Details details, List<Actor> participants, Optional<String> at) implements Fact {
    /** Checks that at least two meet. */
    public Meeting {
        participants = Require.atLeast(2, "participants", participants);
        Require.filled("at", at);
    }

    @Override
    public FactType type() {
        return FactType.MEETING;
    }
}
