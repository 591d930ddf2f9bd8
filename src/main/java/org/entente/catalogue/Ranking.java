package org.entente.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts counts in order. */
final class Ranking {
    private Ranking() {}

    /** Most frequent first, equally frequent ones by their names. */
    static <T> Map<T, Integer> mostFrequent(Map<T, Integer> counts) {
        return sorted(
                counts,
                Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> String.valueOf(entry.getKey())));
    }

    /** The greatest key first. */
    static <T extends Comparable<T>> Map<T, Integer> greatest(Map<T, Integer> counts) {
        return sorted(counts, Map.Entry.<T, Integer>comparingByKey().reversed());
    }

    private static <T> Map<T, Integer> sorted(Map<T, Integer> counts, Comparator<Map.Entry<T, Integer>> order) {
        Map<T, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(order).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
