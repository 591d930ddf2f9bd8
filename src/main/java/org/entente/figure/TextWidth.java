package org.entente.figure;

/** How wide texts are about, without asking a font: rather too wide than too narrow. */
final class TextWidth {
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::share).sum() * size;
    }

    /** The text, or its beginning with an ellipsis when it is wider; controls, which could turn the line around, are left out. */
    static String cut(String text, double width, double size) {
        String plain = text.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .limit(400)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (of(plain, size) <= width) {
            return plain;
        }
        double left = width - of(ELLIPSIS, size);
        int end = 0;
        while (end < plain.length() && left >= share(plain.codePointAt(end)) * size) {
            left -= share(plain.codePointAt(end)) * size;
            end += Character.charCount(plain.codePointAt(end));
        }
        return wholeWords(plain, end) + ELLIPSIS;
    }

    /** The beginning of a text up to an end, without the part of a word or of what is in brackets there, unless nothing would be left. */
    private static String wholeWords(String text, int end) {
        String head = text.substring(0, end);
        int last = Character.isLetterOrDigit(text.codePointAt(end)) ? head.lastIndexOf(' ') : end;
        String words = last > 0 ? head.substring(0, last) : head;
        int bracket = words.lastIndexOf('(');
        String outside = bracket > words.lastIndexOf(')') ? words.substring(0, bracket) : words;
        String trimmed = outside.replaceFirst("[\\p{Punct}\\s–—·،&&[^)]]+$", "");
        return trimmed.isEmpty() ? head.strip() : trimmed;
    }

    /** The share of the type's size that a character takes. */
    private static double share(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case ARABIC -> Character.getType(point) == Character.NON_SPACING_MARK ? 0 : 0.52;
            case LATIN -> Character.isUpperCase(point) ? 0.7 : 0.55;
            case CYRILLIC, GREEK -> Character.isUpperCase(point) ? 0.75 : 0.6;
            case INHERITED -> 0;
            case COMMON -> point > 0x2000 ? 1 : Character.isDigit(point) ? 0.57 : 0.38;
            default -> 1;
        };
    }
}
