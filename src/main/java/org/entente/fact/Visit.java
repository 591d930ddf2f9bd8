package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * Somebody travels to a state or place in an official capacity; the destination is the country or place of the details.
 *
 * @param details what facts of every type may tell
 * @param visitors those who travel, one or more
 * @param host who receives them
 * @param kind the protocol
 * @param first whether it is called the first
 */
public record Visit(
        Details details, List<Actor> visitors, Optional<Actor> host, Optional<VisitKind> kind, boolean first)
        implements Fact {
    /** Checks that somebody travels somewhere. */
    public Visit {
        visitors = Require.atLeast(1, "visitors", visitors);
        Require.that(
                details.country().isPresent() || details.place().isPresent(),
                "a visit needs its destination, `country` or `place`");
    }

    @Override
    public FactType type() {
        return FactType.VISIT;
    }
}
