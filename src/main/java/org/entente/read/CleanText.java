package org.entente.read;

import java.util.Optional;

/** A text in which nothing is left that is no character; each that was not is replaced by one, so that offsets stay. */
final class CleanText {
    /** A text with more of what is no text than one character in this many is none. */
    private static final int TOLERATED = 20;

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final int nulls;
    private final int halves;
    private final int rubbish;

    private CleanText(String text, int nulls, int halves, int rubbish) {
        this.text = text;
        this.nulls = nulls;
        this.halves = halves;
        this.rubbish = rubbish;
    }

    /** A NUL becomes a space, and half of a surrogate pair the replacement character. */
    static CleanText of(String text) {
        StringBuilder clean = new StringBuilder(text);
        int nulls = 0;
        int halves = 0;
        int rubbish = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == 0) {
                clean.setCharAt(at, ' ');
                nulls++;
            } else if (Character.isSurrogate(letter)) {
                boolean pair = Character.isSurrogatePair(letter, at + 1 < text.length() ? text.charAt(at + 1) : 0);
                if (!pair) {
                    clean.setCharAt(at, REPLACEMENT);
                    halves++;
                }
                at += pair ? 1 : 0;
            } else if (letter == REPLACEMENT || (Character.isISOControl(letter) && !Character.isWhitespace(letter))) {
                rubbish++;
            }
        }
        return new CleanText(clean.toString(), nulls, halves, rubbish + nulls + halves);
    }

    String text() {
        return text;
    }

    /** Why this is no text to be read. */
    Optional<String> refusal() {
        if (text.isBlank()) {
            return Optional.of("holds no text");
        }
        if (text.length() > ReadingDesk.LONGEST_TEXT) {
            return Optional.of(
                    "its text has %,d characters; the most is %,d".formatted(text.length(), ReadingDesk.LONGEST_TEXT));
        }
        return rubbish * TOLERATED > text.length()
                ? Optional.of("is no text: %,d of its %,d characters are none".formatted(rubbish, text.length()))
                : Optional.empty();
    }

    /** What was replaced. */
    Optional<String> remark() {
        return nulls + halves == 0
                ? Optional.empty()
                : Optional.of(
                        "%,d characters that are none (NUL, half surrogates) were replaced".formatted(nulls + halves));
    }
}
