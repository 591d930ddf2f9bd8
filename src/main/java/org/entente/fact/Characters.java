package org.entente.fact;

import java.util.Optional;

/** Which characters a text may hold. */
final class Characters {
    private Characters() {}

    /**
     * What is wrong with the first character that is not allowed: a control character other than tab and line ends, half of a
     * surrogate pair, a code point that is no character, or a control of writing direction.
     *
     * @param verbatim whether controls of writing direction are allowed, as in words taken from an article as they are
     */
    static Optional<String> complaint(String text, boolean verbatim) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u202A') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            Optional<String> complaint = complaint(codePoint, verbatim);
            if (complaint.isPresent()) {
                return complaint.map(what -> "holds " + Shown.name(codePoint) + ", " + what + "; remove it");
            }
            i += Character.charCount(codePoint) - 1;
        }
        return Optional.empty();
    }

    private static Optional<String> complaint(int codePoint, boolean verbatim) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                    ? Optional.empty()
                    : Optional.of("a control character");
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Optional.of("half of a surrogate pair");
        }
        if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
            return Optional.of("which is no character");
        }
        boolean direction =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return direction && !verbatim ? Optional.of("a control of writing direction") : Optional.empty();
    }
}
