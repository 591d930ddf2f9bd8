package org.entente.fact;

/** Words from a file as a message may show them: short, on one line, and without anything that a terminal would obey. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The text in quotation marks, cut when it is long, with characters that do not print written as {@code U+202E}. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end =
                text.codePointCount(0, text.length()) <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST);
        text.codePoints().limit(LONGEST).forEach(codePoint -> {
            if (prints(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(name(codePoint));
            }
        });
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** The usual notation of a character, such as {@code U+202E}. */
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
