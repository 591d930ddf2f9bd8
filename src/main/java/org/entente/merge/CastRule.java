package org.entente.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.fact.Visit;
import org.entente.merge.Account.Side;

/**
 * Whether the same take part: equal parties, or one's within the other's when somebody is named by both; and for each party no other people and
 * no offices of other rank. A report that names only states goes with one that names people.
 */
record CastRule(Comparison comparison) {
    /** Those who meet or talk. */
    void compareParticipants() {
        Set<String> mine = comparison.one().parties();
        Set<String> theirs = comparison.other().parties();
        parties(mine, theirs);
        if (comparison.goesOn()) {
            comparePeople();
        }
    }

    /** Those who travel; the destination has been compared. */
    void compareVisitors(Visit mine, Visit theirs) {
        parties(senders(mine), senders(theirs));
        if (comparison.goesOn()) {
            comparePeople();
        }
    }

    private static Set<String> senders(Visit visit) {
        Set<String> senders = new HashSet<>();
        visit.visitors().forEach(visitor -> visitor.represents().ifPresent(senders::add));
        return senders;
    }

    private void parties(Set<String> mine, Set<String> theirs) {
        if (mine.equals(theirs) && !mine.isEmpty()) {
            comparison.add(Likeness.SAME_PARTIES);
            return;
        }
        boolean within = mine.containsAll(theirs) || theirs.containsAll(mine);
        comparison.require(
                within && people(comparison.one().people(), comparison.other().people()),
                Likeness.PARTIES_WITHIN,
                Difference.PARTIES);
    }

    /** Compares who acts for the parties that both name. */
    void comparePeople() {
        Map<String, Side> mine = comparison.one().sides();
        Map<String, Side> theirs = comparison.other().sides();
        boolean named = false;
        for (Map.Entry<String, Side> side : mine.entrySet()) {
            Side opposite = theirs.get(side.getKey());
            if (opposite != null) {
                side(side.getValue(), opposite);
                named |= tells(side.getValue()) && tells(opposite);
            }
            if (!comparison.goesOn()) {
                return;
            }
        }
        if (!named) {
            comparison.add(Likeness.PARTIES_ALONE);
        }
    }

    private static boolean tells(Side side) {
        return !side.people().isEmpty() || !side.offices().isEmpty();
    }

    private void side(Side mine, Side theirs) {
        boolean bothOffices = !mine.offices().isEmpty() && !theirs.offices().isEmpty();
        boolean officesMeet = !Collections.disjoint(mine.offices(), theirs.offices());
        if (bothOffices && officesMeet) {
            comparison.add(Likeness.SAME_OFFICE);
        }
        if (!mine.people().isEmpty() && !theirs.people().isEmpty()) {
            if (!people(mine.people(), theirs.people())) {
                comparison.add(bothOffices && !officesMeet ? Difference.RANK : Difference.PERSONS);
            }
        } else if (bothOffices && !officesMeet) {
            comparison.add(Difference.RANK);
        }
    }

    private boolean people(List<Someone> mine, List<Someone> theirs) {
        for (Someone someone : mine) {
            for (Someone candidate : theirs) {
                if (someone.isKnownAs(candidate)) {
                    comparison.add(Likeness.SAME_PERSON);
                    return true;
                }
            }
        }
        boolean alike = mine.stream().anyMatch(someone -> theirs.stream().anyMatch(someone::is));
        if (alike) {
            comparison.add(Likeness.NAMES_ALIKE);
        }
        return alike;
    }
}
