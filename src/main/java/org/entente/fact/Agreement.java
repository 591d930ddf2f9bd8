package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of an instrument between states or organisations.
 *
 * @param details what facts of every type may tell
 * @param title its English title
 * @param parties whom it binds, one or more
 * @param kind what it is
 * @param count how many instruments are meant when they are only counted, 1 or more
 * @param stage the step, when the article says it; otherwise it is signing
 * @param by code of the party that takes the step alone
 * @param signatories who signs, perhaps none
 * @param period the time that the instrument covers
 */
public record Agreement(
        Details details,
        Optional<String> title,
        List<Actor> parties,
        Optional<InstrumentKind> kind,
        Optional<Integer> count,
        Optional<AgreementStage> stage,
        Optional<String> by,
        List<Actor> signatories,
        Optional<PartialDate> period)
        implements Fact {
    /** Checks that somebody is bound. */
    public Agreement {
        Require.filled("title", title);
        parties = Require.atLeast(1, "parties", parties);
        Require.positive("count", count);
        Require.filled("by", by);
        signatories = List.copyOf(signatories);
    }

    @Override
    public FactType type() {
        return FactType.AGREEMENT;
    }
}
