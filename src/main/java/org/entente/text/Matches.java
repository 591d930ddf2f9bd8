package org.entente.text;

import org.entente.article.Language;

/** The longest phrases of a table at each token of a text, looked up once and when asked for; in Arabic also behind one-letter prefixes. */
final class Matches {
    private static final byte AND = 1;
    private static final byte PREPOSITION = 2;
    private static final byte ASKED = 4;
    private static final int SHORTEST_STEM = 2;
    private static final long ARTICLE = Folding.hash("ال");

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

    /** How many letters stand before the phrase at a token, written together with it. */
    int prefix(int token) {
        return (joinedByAnd(token) ? 1 : 0) + (hasPreposition(token) ? 1 : 0);
    }

    private long find(int token) {
        long plain = table.longest(tokens, token, to, tokens.hash(token));
        if (plain != PhraseTable.NONE || !prefixes || tokens.kind(token) != TokenKind.WORD) {
            return plain;
        }
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean and = end - start > SHORTEST_STEM && "وف".indexOf(Folding.fold(text.charAt(start))) >= 0;
        if (and) {
            long behind = look(token, Folding.hash(text, start + 1, end), AND);
            if (behind != PhraseTable.NONE) {
                return behind;
            }
        }
        return findBehindPreposition(token, and ? start + 1 : start, and ? AND : 0);
    }

    private long findBehindPreposition(int token, int start, byte and) {
        String text = tokens.text();
        int end = tokens.end(token);
        char first = end - start > SHORTEST_STEM ? Folding.fold(text.charAt(start)) : Folding.DROPPED;
        if (first != 'ب' && first != 'ل' && first != 'ك') {
            return PhraseTable.NONE;
        }
        // «للعام» is «ل» and «العام»
        boolean article = first == 'ل' && text.charAt(start + 1) == 'ل';
        long stem = article ? Folding.hash(ARTICLE, text, start + 2, end) : Folding.hash(text, start + 1, end);
        return look(token, stem, (byte) (and | PREPOSITION));
    }

    private long look(int token, long stem, byte prefix) {
        long behind = table.longest(tokens, token, to, stem);
        if (behind != PhraseTable.NONE) {
            flags[token - from] |= prefix;
        }
        return behind;
    }
}
