package org.entente.extract;

import org.entente.article.Language;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/**
 * One sentence with the forms of the lexicon that stand in it.
 *
 * @param tokens the tokens of the whole text
 * @param from the first token of the sentence
 * @param to the token behind its last
 * @param matches the forms in it
 * @param language what it is written in
 */
record Text(Tokens tokens, int from, int to, LexiconMatches matches, Language language) {
    /** Whether a token is this one character. */
    boolean is(int token, char character) {
        return token >= from
                && token < to
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.text().charAt(tokens.start(token)) == character;
    }

    boolean isWord(int token) {
        return token >= from && token < to && tokens.kind(token) == TokenKind.WORD;
    }

    /** Whether a token is a word that begins with a capital. */
    boolean isCapitalised(int token) {
        return isWord(token) && tokens.capitalised(token);
    }

    /** Whether a form of one of these kinds, allowed by its capitals, begins at a token. */
    boolean hasKind(int token, int kinds) {
        return matches.longest(token, kinds) >= 0;
    }
}
