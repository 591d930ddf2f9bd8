package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.fact.Fact;

/** Pairs the predicted facts of an article with its gold ones. */
final class Alignment {
    /** The fullest first, then what has more slots in common, what stands nearer, what stands later. */
    private static final Comparator<FactMatch> BEST_FIRST = Comparator.comparing(FactMatch::full)
            .thenComparingInt(FactMatch::agreedSlots)
            .thenComparingInt(match -> -match.distance())
            .thenComparingInt(FactMatch::gold)
            .thenComparingInt(FactMatch::predicted)
            .reversed();

    private Alignment() {}

    /** The best matches, in which each fact stands once at most. */
    static List<FactMatch> of(List<Fact> gold, List<Fact> predicted, Grounding grounding) {
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenPredicted = new HashSet<>();
        List<FactMatch> best = new ArrayList<>();
        for (FactMatch match : candidates(gold, predicted, grounding)) {
            if (!takenGold.contains(match.gold()) && takenPredicted.add(match.predicted())) {
                takenGold.add(match.gold());
                best.add(match);
            }
        }
        return best;
    }

    private static List<FactMatch> candidates(List<Fact> gold, List<Fact> predicted, Grounding grounding) {
        List<FactMatch> candidates = new ArrayList<>();
        for (int one = 0; one < gold.size(); one++) {
            for (int other = 0; other < predicted.size(); other++) {
                Fact expected = gold.get(one);
                Fact found = predicted.get(other);
                if (CoreAgreement.holds(expected, found)) {
                    candidates.add(new FactMatch(
                            one,
                            other,
                            FullAgreement.holds(expected, found),
                            Slot.compare(expected, found, grounding)));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
