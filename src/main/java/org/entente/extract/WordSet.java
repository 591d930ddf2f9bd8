package org.entente.extract;

import java.util.Arrays;
import org.entente.text.Folding;
import org.entente.text.Tokens;

/** A handful of words, compared as text is folded. */
final class WordSet {
    private final long[] hashes;

    private WordSet(long[] hashes) {
        this.hashes = hashes;
    }

    static WordSet of(String... words) {
        return new WordSet(
                Arrays.stream(words).mapToLong(Folding::hash).sorted().toArray());
    }

    /** The words of a line, separated by spaces. */
    static WordSet words(String line) {
        return of(line.split(" ", -1));
    }

    /** Whether a token is one of the words; the token may lie outside the text. */
    boolean contains(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && Arrays.binarySearch(hashes, tokens.hash(token)) >= 0;
    }
}
