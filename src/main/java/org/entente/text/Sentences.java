package org.entente.text;

import java.util.Arrays;
import org.entente.article.Language;

/**
 * Where the sentences of a text begin and end. A line end always ends one; closing quotes and brackets belong to the sentence before them. What
 * goes on for longer than any sentence does is cut, so that no text makes the grammars slow.
 */
public final class Sentences {
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private int size;
    private int[] bounds = new int[64];

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The sentences of a text, none of them empty. */
    public static Sentences of(Tokens tokens, Language language) {
        Sentences sentences = new Sentences(tokens);
        SentenceEnds ends = new SentenceEnds(tokens, language);
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.kind(at) == TokenKind.NEWLINE) {
                sentences.add(from, at);
                from = at + 1;
            } else if (ends.isEnd(at, from)) {
                at = ends.lastOf(at);
                sentences.add(from, at + 1);
                from = at + 1;
            } else if (at + 1 - from == LONGEST) {
                sentences.add(from, at + 1);
                from = at + 1;
            }
        }
        sentences.add(from, tokens.size());
        return sentences;
    }

    private void add(int from, int to) {
        if (from >= to) {
            return;
        }
        if (size * 2 == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[size * 2] = from;
        bounds[size * 2 + 1] = to;
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The first token of a sentence. */
    public int from(int sentence) {
        return bounds[sentence * 2];
    }

    /** The token after the last of a sentence. */
    public int to(int sentence) {
        return bounds[sentence * 2 + 1];
    }

    /** A sentence as written. */
    public String text(int sentence) {
        return tokens.text(from(sentence), to(sentence));
    }

    /** Whether a sentence is the first of its line. */
    public boolean startsLine(int sentence) {
        int from = from(sentence);
        return from == 0 || tokens.kind(from - 1) == TokenKind.NEWLINE;
    }

    /** The token behind the dateline that a sentence opens with ("ASTANA, April 11 (Agency) —"), or its first token when it has none. */
    public int behindDateline(int sentence) {
        return startsLine(sentence) ? Dateline.end(tokens, from(sentence), to(sentence)) : from(sentence);
    }
}
