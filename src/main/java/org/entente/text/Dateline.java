package org.entente.text;

/** The place, day and agency that open a report: "ASTANA, April 11 (Agency) —", «МОСКВА, 11 апр —», «أستانا - 11 أبريل (وكالة) -». */
final class Dateline {
    private static final int LONGEST = 18;

    private Dateline() {}

    /** The token behind the dateline that begins at a token; that token itself when none does. */
    static int end(Tokens tokens, int from, int to) {
        boolean arabic = tokens.script(from) == Script.ARABIC;
        if (from >= to || (!arabic && !tokens.allCaps(from))) {
            return from;
        }
        int end = from;
        int numbers = 0;
        boolean capitals = true;
        int depth = 0;
        for (int at = from; at < Math.min(to, from + LONGEST); at++) {
            numbers += tokens.kind(at) == TokenKind.NUMBER || tokens.is(at, '(') ? 1 : 0;
            depth += tokens.is(at, '(') ? 1 : tokens.is(at, ')') ? -1 : 0;
            capitals &= tokens.kind(at) != TokenKind.WORD || tokens.allCaps(at);
            boolean bare = capitals && at + 1 < to && tokens.capitalised(at + 1);
            if (isSpacedDash(tokens, at) && !isSpan(tokens, at, to) && (numbers > 0 || bare)) {
                end = at + 1;
            } else if ((end > from && !arabic) || (depth == 0 && !fits(tokens, at, from))) {
                break;
            }
        }
        return end;
    }

    private static boolean isSpacedDash(Tokens tokens, int at) {
        boolean dash = tokens.end(at) - tokens.start(at) == 1
                && "-–—ـ".indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
        boolean doubled = (at + 1 < tokens.size() && tokens.is(at + 1, '-')) || tokens.is(at - 1, '-');
        return dash
                && (!tokens.adjacent(at) || doubled)
                && (at + 1 >= tokens.size() || !tokens.adjacent(at + 1) || doubled);
    }

    /** "2023 – 2027". */
    private static boolean isSpan(Tokens tokens, int at, int to) {
        return at > 0
                && at + 1 < to
                && tokens.kind(at - 1) == TokenKind.NUMBER
                && tokens.kind(at + 1) == TokenKind.NUMBER;
    }

    /** Capitals, numbers, the word behind a number, and in Arabic any word. */
    private static boolean fits(Tokens tokens, int at, int from) {
        return switch (tokens.kind(at)) {
            case WORD ->
                tokens.script(at) == Script.ARABIC
                        || tokens.capitalised(at)
                        || (at > from && tokens.kind(at - 1) == TokenKind.NUMBER);
            case NUMBER -> true;
            case PUNCTUATION ->
                !tokens.is(at, ':') && !tokens.is(at, ';') && !tokens.is(at, '"') && !tokens.is(at, '«');
            case SYMBOL, NEWLINE -> false;
        };
    }
}
