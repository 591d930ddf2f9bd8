package org.entente.merge;

import java.util.Optional;
import org.entente.fact.Gathering;

/**
 * Whether two reports tell of one gathering: names alike (no other form such as forum against summit, no other number), or the same organisation, or
 * the same place and day; and not in two countries.
 */
record GatheringRule(Comparison comparison) {
    private static final double ALIKE = 0.7;

    void compare(Gathering mine, Gathering theirs) {
        if (differ(mine.details().country(), theirs.details().country())) {
            comparison.add(Difference.PLACE);
        }
        boolean sameOrganisation =
                mine.organisation().isPresent() && mine.organisation().equals(theirs.organisation());
        if (mine.name().isPresent() && theirs.name().isPresent()) {
            names(Title.of(mine.name().get()), Title.of(theirs.name().get()), sameOrganisation);
        } else {
            boolean enough = sameOrganisation || (comparison.hasSamePlace() && comparison.hasSameDays());
            comparison.require(enough, Likeness.SAME_PLACE, Difference.NAME);
        }
        if (differ(mine.organisation(), theirs.organisation())
                && !comparison.likenesses().contains(Likeness.SAME_NAME)) {
            comparison.add(Difference.NAME);
        }
    }

    private void names(Title mine, Title theirs, boolean sameOrganisation) {
        if (mine.hasOtherNumbersThan(theirs)) {
            comparison.add(Difference.NUMBER);
        }
        if (mine.hasOtherFormThan(theirs)) {
            comparison.add(Difference.KIND);
        }
        boolean alike = mine.likeness(theirs) >= ALIKE
                || (sameOrganisation
                        && (mine.words().isEmpty() || theirs.words().isEmpty()));
        comparison.require(alike, Likeness.SAME_NAME, Difference.NAME);
    }

    private static boolean differ(Optional<String> mine, Optional<String> theirs) {
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }
}
