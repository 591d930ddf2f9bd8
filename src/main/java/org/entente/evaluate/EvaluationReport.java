package org.entente.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison found.
 *
 * @param articles how many gold articles were compared
 * @param scores the scores by language and type
 * @param slots how often single slots agree where the core does; slots that were never compared are left out
 * @param calibration whether confidence tells how often facts are right
 * @param mistakes what is missed, false or partly right, article by article
 */
public record EvaluationReport(
        int articles, ScoreTable scores, Map<Slot, Share> slots, Calibration calibration, List<Mistake> mistakes) {
    /** Copies what could change. */
    public EvaluationReport {
        Map<Slot, Share> copy = new EnumMap<>(Slot.class);
        copy.putAll(slots);
        slots = Collections.unmodifiableMap(copy);
        mistakes = List.copyOf(mistakes);
    }
}
