package org.entente.extract;

import org.entente.text.Folding;
import org.entente.text.Tokens;

/** A handful of words, compared as text is folded. */
final class WordSet {
    /** Open-addressed; 0 is no word. */
    private final long[] hashes;
    /** A bit for each word, by which most other words are told at once. */
    private final long marks;

    private WordSet(String... words) {
        hashes = new long[Integer.highestOneBit(Math.max(1, words.length)) * 4];
        long bits = 0;
        for (String word : words) {
            long hash = Folding.hash(word);
            hashes[slot(hash)] = hash;
            bits |= 1L << hash;
        }
        marks = bits;
    }

    static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** The words of a line, separated by spaces. */
    static WordSet words(String line) {
        return of(line.split(" ", -1));
    }

    /** Whether a token is one of the words; the token may lie outside the text. */
    boolean contains(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && contains(tokens.hash(token));
    }

    /** Whether a word is one of them. */
    boolean contains(String word) {
        return contains(Folding.hash(word));
    }

    private boolean contains(long hash) {
        return (marks & (1L << hash)) != 0 && hashes[slot(hash)] != 0;
    }

    /** The place of a word, or the free one where it would be. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
