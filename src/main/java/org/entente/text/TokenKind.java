package org.entente.text;

/** What a token is. */
public enum TokenKind {
    /** Letters, with the marks and apostrophes between them. */
    WORD,
    /** Digits, with the points and commas between them. */
    NUMBER,
    PUNCTUATION,
    /** A currency sign, a mathematical sign, an emoji. */
    SYMBOL,
    /** One line end. */
    NEWLINE
}
