package org.entente.store;

/** Text made safe and measurable for a terminal, whatever an article brought along. */
public final class TerminalText {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /** East Asian wide characters and emoji: first and last of each block. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TerminalText() {}

    /** The text in quotation marks, its control characters visible, at most 80 columns of it. */
    static String quoted(String text) {
        return "\"" + isolated(cut(visible(text), 80)) + "\"";
    }

    /** Control characters, line ends and direction controls become visible signs, so that no text can steer the terminal. */
    public static String visible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x20) {
                result.appendCodePoint(0x2400 + point);
            } else if (point == 0x7F) {
                result.appendCodePoint(0x2421);
            } else if (steers(point)) {
                result.append("<U+%04X>".formatted(point));
            } else {
                result.appendCodePoint(point);
            }
        });
        return result.toString();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // The joiners shape Arabic and Persian letters
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }

    /** Wraps text that holds right-to-left letters, so that it cannot reorder its neighbours. */
    public static String isolated(String text) {
        boolean rightToLeft = text.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
        return rightToLeft ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    /** The text on one line, made visible, isolated, and cut or filled up to just so many columns. */
    public static String column(String text, int columns) {
        String shown = cut(visible(text.replaceAll("\\R", " ")), columns);
        return isolated(shown) + " ".repeat(Math.max(0, columns - width(shown)));
    }

    /** The number of columns that a terminal gives the text. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** The text, or its beginning and an ellipsis when it is wider than so many columns. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > columns) {
                break;
            }
            result.appendCodePoint(point);
        }
        return result.append('…').toString();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(point) ? 2 : 1;
        };
    }

    private static boolean wide(int point) {
        for (int range = 0; range < WIDE.length; range += 2) {
            if (point >= WIDE[range] && point <= WIDE[range + 1]) {
                return true;
            }
        }
        return false;
    }
}
