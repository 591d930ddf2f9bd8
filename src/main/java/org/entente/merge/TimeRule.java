package org.entente.merge;

import java.util.Optional;
import org.entente.fact.Fact;
import org.entente.fact.Membership;
import org.entente.fact.OfficeHolding;
import org.entente.fact.PartialDate;
import org.entente.fact.Relation;
import org.entente.fact.TradeFigure;

/**
 * Whether two reports can tell of the same time: their days meet, of whatever precision they are told. A plan whose days contain those of what
 * happened goes with it by the same rule.
 */
record TimeRule(Comparison comparison) {
    /** Articles give the beginning of a tenure by its appointment, its vote or its oath. */
    private static final int DAYS_OF_TAKING_OFFICE = 31;

    void compare() {
        switch (comparison.one().fact()) {
            case TradeFigure figure -> {}
            case OfficeHolding holding -> whereBothAreDated(DAYS_OF_TAKING_OFFICE);
            case Membership membership -> whereBothAreDated(0);
            case Relation relation -> whereBothAreDated(0);
            default -> days();
        }
    }

    private void days() {
        Optional<Stretch> mine = comparison.one().when();
        Optional<Stretch> theirs = comparison.other().when();
        if (mine.isEmpty() || theirs.isEmpty() || !mine.get().meets(theirs.get())) {
            comparison.add(Difference.DATES);
            return;
        }
        comparison.add(mine.equals(theirs) ? Likeness.SAME_DAY : Likeness.DAYS_MEET);
        if (comparison.isPlanAndOutcome()) {
            comparison.add(Likeness.PLAN_AND_OUTCOME);
        }
    }

    private void whereBothAreDated(int tolerance) {
        Optional<Stretch> mine = date(comparison.one().fact(), tolerance);
        Optional<Stretch> theirs = date(comparison.other().fact(), tolerance);
        if (mine.isPresent() && theirs.isPresent()) {
            comparison.require(mine.get().meets(theirs.get()), Likeness.DAYS_MEET, Difference.DATES);
        }
    }

    private static Optional<Stretch> date(Fact fact, int tolerance) {
        Optional<PartialDate> date = fact.details().date();
        return date.map(Stretch::of)
                .map(stretch -> new Stretch(stretch.from(), stretch.to().plusDays(tolerance)));
    }
}
