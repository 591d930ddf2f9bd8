package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * A multilateral or named event: summit, council session, forum, joint commission.
 *
 * @param details what facts of every type may tell
 * @param name its English name
 * @param organisation the acronym of the organisation that holds it
 * @param participants those named as attending, perhaps none
 */
public record Gathering(Details details, Optional<String> name, Optional<String> organisation, List<Actor> participants)
        implements Fact {
    /** Checks the single parts. */
    public Gathering {
        Require.filled("name", name);
        Require.filled("organisation", organisation);
        participants = List.copyOf(participants);
    }

    @Override
    public FactType type() {
        return FactType.GATHERING;
    }
}
