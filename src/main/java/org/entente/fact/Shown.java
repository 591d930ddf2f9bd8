package org.entente.fact;

/** Words from a file as a message may show them: short, on one line, and without anything that a terminal would obey. */
final class Shown {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_LINE = 400;

    private Shown() {}

    /** The text in quotation marks, cut when it is long, with characters that do not print written as {@code U+202E}. */
    static String quoted(String text) {
        return '"' + cut(text, LONGEST_WORD) + '"';
    }

    /** A whole message, treated alike but with more room. */
    static String line(String message) {
        return cut(message, LONGEST_LINE);
    }

    /** The usual notation of a character, such as {@code U+202E}. */
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static String cut(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int end =
                text.codePointCount(0, text.length()) <= longest ? text.length() : text.offsetByCodePoints(0, longest);
        text.substring(0, end).codePoints().forEach(codePoint -> {
            if (prints(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(name(codePoint));
            }
        });
        return shown.append(end < text.length() ? "…" : "").toString();
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
