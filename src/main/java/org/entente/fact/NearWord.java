package org.entente.fact;

import java.util.Collection;
import java.util.Optional;

/** Guesses which word was meant by one that is not known. */
final class NearWord {
    private NearWord() {}

    /** The candidate that differs least, when it differs in a third of its letters or less; letter case does not count. */
    static Optional<String> of(String word, Collection<String> candidates) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.max(1, candidate.length() / 3);
            if (Math.abs(candidate.length() - word.length()) <= allowed) {
                int distance = distance(word, candidate);
                if (distance <= allowed && distance < least) {
                    nearest = Optional.of(candidate);
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /** The Levenshtein distance: how many letters to add, drop or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                char a = Character.toLowerCase(one.charAt(i - 1));
                char b = Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (a == b ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
