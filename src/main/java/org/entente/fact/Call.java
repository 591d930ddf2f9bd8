package org.entente.fact;

import java.util.List;

/**
 * People talk by telephone or video.
 *
 * @param details what facts of every type may tell
 * @param participants those who talk, two or more
 */
public record Call(Details details, List<Actor> participants) implements Fact {
    /** Checks that at least two talk. */
    public Call {
        participants = Require.atLeast(2, "participants", participants);
    }

    @Override
    public FactType type() {
        return FactType.CALL;
    }
}
