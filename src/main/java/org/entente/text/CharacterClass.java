package org.entente.text;

/** What each character is to the tokeniser. */
final class CharacterClass {
    static final byte SPACE = 0;
    static final byte NEWLINE = 1;
    static final byte LATIN = 2;
    static final byte CYRILLIC = 3;
    static final byte ARABIC = 4;
    static final byte OTHER_LETTER = 5;
    /** Tashkeel, tatweel and combining accents: inside words, and nothing to their folding. */
    static final byte MARK = 6;

    static final byte DIGIT = 7;
    static final byte APOSTROPHE = 8;
    static final byte PUNCTUATION = 9;
    static final byte SYMBOL = 10;
    /** Soft hyphens, direction marks and joiners: as if they were not there. */
    static final byte IGNORED = 11;

    static final byte SURROGATE = 12;

    private static final byte[] CLASSES = table();

    private CharacterClass() {}

    static byte of(char letter) {
        return CLASSES[letter];
    }

    static boolean isLetter(byte type) {
        return type >= LATIN && type <= OTHER_LETTER;
    }

    static boolean isPresentationForm(char letter) {
        return (letter >= 'ﭐ' && letter <= '﷿') || (letter >= 'ﹰ' && letter <= 'ﻼ');
    }

    static Script script(byte type) {
        return switch (type) {
            case LATIN -> Script.LATIN;
            case CYRILLIC -> Script.CYRILLIC;
            case ARABIC -> Script.ARABIC;
            case OTHER_LETTER -> Script.OTHER;
            default -> Script.NONE;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int letter = 0; letter < table.length; letter++) {
            table[letter] = classify((char) letter);
        }
        return table;
    }

    private static byte classify(char letter) {
        if (letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029') {
            return NEWLINE;
        }
        if (letter == '\'' || letter == '’' || letter == 'ʼ' || letter == 'ʻ' || letter == '`') {
            return APOSTROPHE;
        }
        if (letter == 'ـ') {
            return MARK;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.FORMAT -> IGNORED;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.SURROGATE -> SURROGATE;
            case Character.CONTROL, Character.SPACE_SEPARATOR, Character.UNASSIGNED -> SPACE;
            case Character.CURRENCY_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER -> SYMBOL;
            default -> Character.isLetter(letter) ? letterClass(letter) : PUNCTUATION;
        };
    }

    private static byte letterClass(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            default -> OTHER_LETTER;
        };
    }
}
