package org.entente.fact;

import java.util.Optional;

/**
 * Somebody says something about relations; the words are its evidence.
 *
 * @param details what facts of every type may tell
 * @param speaker who says it
 * @param addressee to or about whom
 */
public record Statement(Details details, Actor speaker, Optional<Actor> addressee) implements Fact {
    /** Checks that the words are there. */
    public Statement {
        Require.that(details.evidence().isPresent(), "a statement needs its `quote`");
    }

    @Override
    public FactType type() {
        return FactType.STATEMENT;
    }
}
