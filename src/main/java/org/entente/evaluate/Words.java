package org.entente.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a text without what spelling varies: case, accents, vowel signs, forms of alef, punctuation. */
final class Words {
    private static final int TATWEEL = 'ـ';

    private Words() {}

    /** The words of a text in their order, perhaps none. */
    static List<String> of(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Whether two texts have the same words; an absent text has none. */
    static boolean same(Optional<String> one, Optional<String> other) {
        return of(one.orElse("")).equals(of(other.orElse("")));
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK && point != TATWEEL)
                .map(Words::base)
                .forEach(point -> append(folded, point));
        return folded.toString().strip();
    }

    private static int base(int point) {
        return switch (point) {
            case 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> point;
        };
    }

    private static void append(StringBuilder folded, int point) {
        if (isOfWord(point)) {
            folded.appendCodePoint(point);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(point) || point == '_';
        };
    }
}
