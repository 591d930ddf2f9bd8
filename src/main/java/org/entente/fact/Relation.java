package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * A change or state of diplomatic relations; tells at least one of the two.
 *
 * @param details what facts of every type may tell
 * @param parties between whom, two or more
 * @param change what changes
 * @param level the level reached, such as {@code strategic partnership}
 */
public record Relation(Details details, List<Actor> parties, Optional<RelationChange> change, Optional<String> level)
        implements Fact {
    /** Checks that something is told of at least two. */
    public Relation {
        parties = Require.atLeast(2, "parties", parties);
        Require.that(change.isPresent() || level.isPresent(), "a relation needs `change` or `level`");
        Require.filled("level", level);
    }

    @Override
    public FactType type() {
        return FactType.RELATION;
    }
}
