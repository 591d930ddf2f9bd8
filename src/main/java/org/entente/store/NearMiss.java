package org.entente.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the known word, in small letters, that a mistyped one was meant to be. */
public final class NearMiss {
    private NearMiss() {}

    /** The text {@code "; did you mean x?"} for the nearest of the known words, or nothing when none is near. */
    public static String suggestion(String word, Collection<String> known) {
        return nearest(word, known)
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /** The nearest of the known words; empty when none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        int tolerance = 1 + word.length() / 4;
        return known.stream()
                .filter(candidate -> distance(lower, candidate) <= tolerance)
                .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to insert, delete or replace. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
