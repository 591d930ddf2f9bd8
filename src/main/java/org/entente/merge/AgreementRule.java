package org.entente.merge;

import java.util.Optional;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.PartialDate;

/**
 * Whether two reports tell of one step of one agreement: the same parties and step; titles alike, or, where a title is missing, the same day and no
 * other kind. A package that is only counted is none of its agreements.
 */
record AgreementRule(Comparison comparison) {
    private static final double ALIKE = 0.6;
    private static final double ALIKE_ACROSS_KINDS = 0.8;

    void compare(Agreement mine, Agreement theirs) {
        comparison.require(
                comparison.one().parties().equals(comparison.other().parties()),
                Likeness.SAME_PARTIES,
                Difference.PARTIES);
        comparison.require(step(mine) == step(theirs), Likeness.SAME_STEP, Difference.STEP);
        if (differ(mine.by(), theirs.by())) {
            comparison.add(Difference.BY);
        }
        if (!mine.count().equals(theirs.count())) {
            comparison.add(Difference.COUNT);
        }
        if (differ(mine.period().map(PartialDate::earliest), theirs.period().map(PartialDate::earliest))) {
            comparison.add(Difference.PERIOD);
        }
        if (comparison.goesOn()) {
            titles(mine, theirs);
        }
    }

    private void titles(Agreement mine, Agreement theirs) {
        Title title = title(mine);
        Title candidate = title(theirs);
        boolean otherKind = differ(mine.kind(), theirs.kind());
        if (title.hasOtherNumbersThan(candidate) && mine.count().isEmpty()) {
            comparison.add(Difference.NUMBER);
        }
        if (title.words().isEmpty() || candidate.words().isEmpty()) {
            boolean samePackage = mine.count().isPresent() && title.words().equals(candidate.words());
            comparison.require(samePackage || comparison.hasSameDays(), Likeness.NO_TITLE, Difference.TITLE);
            if (otherKind) {
                comparison.add(Difference.KIND);
            }
            return;
        }
        comparison.require(
                title.likeness(candidate) >= (otherKind ? ALIKE_ACROSS_KINDS : ALIKE),
                Likeness.SAME_TITLE,
                Difference.TITLE);
    }

    private static Title title(Agreement agreement) {
        return Title.of(agreement.title().orElse("")).withFormsAsWords().without(agreement.partyCodes());
    }

    private static AgreementStage step(Agreement agreement) {
        return agreement.stage().orElse(AgreementStage.SIGNED);
    }

    private static <T> boolean differ(Optional<T> mine, Optional<T> theirs) {
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }
}
