package org.entente.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which states a text names, and how often.
 *
 * @param states their codes, the most named first
 * @param onlyPair the two states of a text that is about two and names others only in passing
 */
record StateCounts(List<String> states, Optional<List<String>> onlyPair) {
    /** A text is about two states when each is named this many times as often as any other. */
    private static final int PASSING = 2;

    static StateCounts of(Document document) {
        Map<String, Integer> counts = counts(document);
        List<String> states = counts.keySet().stream()
                .sorted((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0))
                .toList();
        return new StateCounts(states, onlyPair(states, counts));
    }

    /** How often each state is named. */
    private static Map<String, Integer> counts(Document document) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                actor.parties().forEach(party -> counts.merge(party, 1, Integer::sum));
            }
            for (Atom atom : sentence.atoms()) {
                if (atom.is(AtomKind.ADJECTIVE)) {
                    counts.merge(atom.target(), 1, Integer::sum);
                }
            }
        }
        counts.keySet().removeIf(party -> party.length() != 2);
        return counts;
    }

    private static Optional<List<String>> onlyPair(List<String> states, Map<String, Integer> counts) {
        if (states.size() < 2) {
            return Optional.empty();
        }
        int second = counts.getOrDefault(states.get(1), 0);
        int third = states.size() > 2 ? counts.getOrDefault(states.get(2), 0) : 0;
        return second >= PASSING && third * PASSING <= second
                ? Optional.of(List.of(states.get(0), states.get(1)))
                : Optional.empty();
    }
}
