package org.entente.text;

/** Cuts a text into {@link Tokens}. */
final class Tokenizer {
    private final String text;
    private final int length;
    private final Tokens tokens;
    private int at;

    Tokenizer(String text) {
        this.text = text;
        this.length = text.length();
        this.tokens = new Tokens(text);
    }

    Tokens tokens() {
        while (at < length) {
            switch (classAt(at)) {
                case CharacterClass.SPACE, CharacterClass.IGNORED -> at++;
                case CharacterClass.NEWLINE -> newline();
                case CharacterClass.DIGIT -> number();
                case CharacterClass.APOSTROPHE -> apostrophe();
                case CharacterClass.PUNCTUATION -> single(TokenKind.PUNCTUATION);
                case CharacterClass.SYMBOL -> single(TokenKind.SYMBOL);
                case CharacterClass.SURROGATE -> pair();
                default -> word();
            }
        }
        return tokens;
    }

    private void newline() {
        boolean two = text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n';
        int end = at + (two ? 2 : 1);
        tokens.add(at, end, TokenKind.NEWLINE, Folding.hash("\n"));
        at = end;
    }

    private void single(TokenKind kind) {
        tokens.add(at, at + 1, kind, Folding.hash(text, at, at + 1));
        at++;
    }

    /** The English 's is a word; any other apostrophe outside of words is a quote. */
    private void apostrophe() {
        boolean possessive = at > 0 && isLetter(at - 1) && isLetter(at + 1) && !isLetter(at + 2);
        if (!possessive) {
            single(TokenKind.PUNCTUATION);
            return;
        }
        tokens.add(at, at + 2, TokenKind.WORD, Folding.hash(text, at, at + 2), Script.LATIN, false, false);
        at += 2;
    }

    /** A character of two {@code char}s is a symbol, letter or not: no word of a lexicon holds one. */
    private void pair() {
        int end = at + Character.charCount(text.codePointAt(at));
        tokens.add(at, end, TokenKind.SYMBOL, Folding.hash(text, at, end));
        at = end;
    }

    private void number() {
        int start = at;
        while (at < length && (classAt(at) == CharacterClass.DIGIT || isInnerSeparator())) {
            at++;
        }
        tokens.add(start, at, TokenKind.NUMBER, Folding.hash(text, start, at));
    }

    private boolean isInnerSeparator() {
        char letter = text.charAt(at);
        return (letter == '.' || letter == ',' || letter == '٫' || letter == '٬' || letter == '’' || letter == '\'')
                && at + 1 < length
                && classAt(at + 1) == CharacterClass.DIGIT;
    }

    private void word() {
        int start = at;
        int end = at;
        byte script = CharacterClass.MARK;
        int letters = 0;
        int capitals = 0;
        long hash = Folding.SEED;
        for (; at < length; at++) {
            char letter = text.charAt(at);
            byte type = CharacterClass.of(letter);
            if (CharacterClass.isLetter(type)) {
                script = letters == 0 ? type : script;
                letters++;
                capitals += Character.isUpperCase(letter) ? 1 : 0;
            } else if (type != CharacterClass.MARK && type != CharacterClass.IGNORED && !isInnerApostrophe(letters)) {
                break;
            }
            hash = Folding.add(hash, Folding.fold(letter));
            end = type == CharacterClass.IGNORED ? end : at + 1;
        }
        if (letters == 0) {
            tokens.add(start, end, TokenKind.PUNCTUATION, hash);
            return;
        }
        boolean capitalised = Character.isUpperCase(text.charAt(start));
        tokens.add(
                start,
                end,
                TokenKind.WORD,
                hash,
                CharacterClass.script(script),
                capitalised,
                letters > 1 && capitals == letters);
    }

    /** An apostrophe is of the word between two letters, but the English 's is a token of its own. */
    private boolean isInnerApostrophe(int letters) {
        if (letters == 0 || classAt(at) != CharacterClass.APOSTROPHE || !isLetter(at + 1)) {
            return false;
        }
        return Character.toLowerCase(text.charAt(at + 1)) != 's' || isLetter(at + 2);
    }

    private boolean isLetter(int index) {
        return index < length && CharacterClass.isLetter(classAt(index));
    }

    private byte classAt(int index) {
        return CharacterClass.of(text.charAt(index));
    }
}
