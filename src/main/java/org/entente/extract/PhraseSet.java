package org.entente.extract;

import java.util.Arrays;
import java.util.List;
import org.entente.text.Folding;
import org.entente.text.Tokens;

/** A handful of phrases of one word or more, compared as text is folded; the first word may have an Arabic "and" before it. */
final class PhraseSet {
    private final List<long[]> phrases;

    private PhraseSet(List<long[]> phrases) {
        this.phrases = phrases;
    }

    static PhraseSet of(String... phrases) {
        return new PhraseSet(Arrays.stream(phrases).map(PhraseSet::hashes).toList());
    }

    /** The phrases of a line, separated by commas. */
    static PhraseSet list(String line) {
        return of(line.split(", ", -1));
    }

    private static long[] hashes(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        long[] hashes = new long[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = tokens.hash(i);
        }
        return hashes;
    }

    /** How many tokens the longest phrase has that stands at a token; 0 when none does. */
    int length(Tokens tokens, int at) {
        int longest = 0;
        for (long[] phrase : phrases) {
            if (phrase.length > longest && isAt(phrase, tokens, at)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /** How many tokens the longest phrase has that ends before a token and begins at another or behind it; 0 when none does. */
    int lengthBefore(Tokens tokens, int from, int end) {
        int longest = 0;
        for (long[] phrase : phrases) {
            int at = end - phrase.length;
            if (phrase.length > longest && at >= from && isAt(phrase, tokens, at)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /** Whether a phrase stands wholly between two tokens. */
    boolean isIn(Tokens tokens, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            int length = length(tokens, at);
            if (length > 0 && at + length <= to) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(long[] phrase, Tokens tokens, int at) {
        if (at < 0 || at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (tokens.hash(at + i) != phrase[i]) {
                return false;
            }
        }
        return tokens.hash(at) == phrase[0] || isJoined(phrase[0], tokens.folded(at));
    }

    private static boolean isJoined(long hash, String word) {
        return word.length() > 2
                && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && Folding.hash(word.substring(1)) == hash;
    }
}
