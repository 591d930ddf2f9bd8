package org.entente.text;

import org.entente.article.Language;

/** The longest phrases of a table at each token of a text, looked up once and when asked for; in Arabic also behind one-letter prefixes. */
final class Matches {
    private static final byte AND = 1;
    private static final byte PREPOSITION = 2;
    private static final byte ASKED = 4;
    private static final int SHORTEST_STEM = 2;

    private final Tokens tokens;
    private final PhraseTable table;
    private final boolean prefixes;
    private final long[] found;
    private final byte[] flags;
    private final int from;
    private final int to;

    Matches(Tokens tokens, int from, int to, PhraseTable table, Language language) {
        this.tokens = tokens;
        this.table = table;
        this.prefixes = language == Language.ARABIC;
        this.from = from;
        this.to = to;
        this.found = new long[to - from];
        this.flags = new byte[to - from];
    }

    /** The phrase at a token as {@link PhraseTable#longest} gives it; none outside the range. */
    long at(int token) {
        if (token < from || token >= to) {
            return PhraseTable.NONE;
        }
        if (flags[token - from] == 0) {
            flags[token - from] = ASKED;
            found[token - from] = find(token);
        }
        return found[token - from];
    }

    /** Whether the Arabic "and" is written together with the phrase at a token. */
    boolean joinedByAnd(int token) {
        return at(token) != PhraseTable.NONE && (flags[token - from] & AND) != 0;
    }

    /** Whether an Arabic preposition is written together with the phrase at a token. */
    boolean hasPreposition(int token) {
        return at(token) != PhraseTable.NONE && (flags[token - from] & PREPOSITION) != 0;
    }

    private long find(int token) {
        long plain = table.longest(tokens, token, to, tokens.hash(token));
        if (plain != PhraseTable.NONE || !prefixes || tokens.kind(token) != TokenKind.WORD) {
            return plain;
        }
        String word = tokens.folded(token);
        boolean and = word.length() > SHORTEST_STEM && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        if (and) {
            long behind = look(token, word.substring(1), AND);
            if (behind != PhraseTable.NONE) {
                return behind;
            }
        }
        return findBehindPreposition(token, and ? word.substring(1) : word, and ? AND : 0);
    }

    private long findBehindPreposition(int token, String word, byte and) {
        if (word.length() <= SHORTEST_STEM || "بلك".indexOf(word.charAt(0)) < 0) {
            return PhraseTable.NONE;
        }
        String stem = word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
        return look(token, stem, (byte) (and | PREPOSITION));
    }

    private long look(int token, String stem, byte prefix) {
        long behind = table.longest(tokens, token, to, Folding.hash(stem));
        if (behind != PhraseTable.NONE) {
            flags[token - from] |= prefix;
        }
        return behind;
    }
}
