package org.entente.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: lower case; Latin letters without accents; ё as е; in Arabic no tashkeel and tatweel, one alef, one ya, ta
 * marbuta as ha, and the Persian ya and kaf as the Arabic ones; all digits as ASCII.
 *
 * <p>Folding goes letter by letter and never makes a text longer, so that a text is folded while it is hashed.
 */
public final class Folding {
    /** What a dropped character folds to. */
    static final char DROPPED = 0;

    /** The hash of no characters, to {@link #add} to. */
    static final long SEED = 0xCBF29CE484222325L;

    private static final char[] FOLDED = table();

    private Folding() {}

    /** A text folded. */
    public static String fold(CharSequence text) {
        return fold(text, 0, text.length());
    }

    /** A part of a text folded. */
    static String fold(CharSequence text, int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char letter = FOLDED[text.charAt(i)];
            if (letter != DROPPED) {
                folded[length++] = letter;
            }
        }
        return new String(folded, 0, length);
    }

    /** The hash of a folded text, equal for all spellings that fold to one. */
    public static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** The hash of a part of a text, folded. */
    public static long hash(CharSequence text, int start, int end) {
        return hash(SEED, text, start, end);
    }

    /** The hash of a text whose beginning has a hash already. */
    public static long hash(long beginning, CharSequence text, int start, int end) {
        long hash = beginning;
        for (int i = start; i < end; i++) {
            hash = add(hash, FOLDED[text.charAt(i)]);
        }
        return hash;
    }

    static char fold(char letter) {
        return FOLDED[letter];
    }

    static long add(long hash, char folded) {
        if (folded == DROPPED) {
            return hash;
        }
        long mixed = (hash ^ folded) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int letter = 0; letter < table.length; letter++) {
            table[letter] = folded((char) letter);
        }
        return table;
    }

    private static char folded(char letter) {
        if (CharacterClass.of(letter) == CharacterClass.IGNORED || CharacterClass.of(letter) == CharacterClass.MARK) {
            return DROPPED;
        }
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            case 'ک' -> 'ك';
            case 'ё', 'Ё' -> 'е';
            case '’', 'ʼ', 'ʻ', '‘', 'ʿ', 'ʾ', '`' -> '\'';
            case 'ı', 'İ' -> 'i';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            case '٪' -> '%';
            default -> simple(letter);
        };
    }

    private static char simple(char letter) {
        boolean accentedLatin = (letter >= 'À' && letter <= 'ɏ') || (letter >= 'Ḁ' && letter <= 'ỿ');
        if (accentedLatin || CharacterClass.isPresentationForm(letter)) {
            Normalizer.Form form = accentedLatin ? Normalizer.Form.NFD : Normalizer.Form.NFKC;
            String opened = Normalizer.normalize(String.valueOf(letter), form);
            if (opened.charAt(0) != letter) {
                return folded(opened.charAt(0));
            }
        }
        char lower = Character.toLowerCase(letter);
        return lower == letter ? letter : folded(lower);
    }
}
