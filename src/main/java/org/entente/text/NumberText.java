package org.entente.text;

import java.math.BigDecimal;
import org.entente.article.Language;

/** Reads digits with points and commas, which are decimal or part thousands by language and place. */
final class NumberText {
    private static final int GROUP = 3;
    private static final int LONGEST = 30;

    private NumberText() {}

    /**
     * The number that a text of digits and separators means.
     *
     * @param beforeMagnitude whether "million" or the like follows, before which a point is decimal
     */
    static BigDecimal parse(String text, Language language, boolean beforeMagnitude) {
        StringBuilder plain = new StringBuilder(text.length());
        int decimal = decimalSeparator(text, language, beforeMagnitude);
        for (int i = 0; i < text.length() && plain.length() < LONGEST; i++) {
            char digit = text.charAt(i);
            if (Character.isDigit(digit)) {
                plain.append((char) ('0' + Character.digit(digit, 10)));
            } else if (i == decimal) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** Where the decimal separator is, or −1: the last separator, when it is the only one of its kind and no mark of thousands. */
    private static int decimalSeparator(String text, Language language, boolean beforeMagnitude) {
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            last = Character.isDigit(text.charAt(i)) ? last : i;
        }
        if (last < 0) {
            return -1;
        }
        char separator = text.charAt(last);
        if (text.indexOf(separator) != last) {
            return -1;
        }
        boolean another =
                text.chars().filter(letter -> !Character.isDigit(letter)).count() > 1;
        return another || decimal(separator, text.length() - last - 1 == GROUP, language, beforeMagnitude) ? last : -1;
    }

    private static boolean decimal(char separator, boolean three, Language language, boolean beforeMagnitude) {
        return switch (separator) {
            case '٫' -> true;
            case '.' -> language == Language.ENGLISH || !three || beforeMagnitude;
            case ',' -> language == Language.RUSSIAN || !three;
            default -> false;
        };
    }
}
