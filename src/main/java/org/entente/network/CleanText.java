package org.entente.network;

/** Makes texts of any origin fit for every format. */
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * The text without what XML cannot hold (control characters, halves of surrogate pairs), for which U+FFFD stands, and without the controls that would
     * turn the direction of whatever comes after it. Marks of direction, which act on their neighbours alone, stay.
     */
    static String of(String text) {
        if (text.codePoints().allMatch(CleanText::isFine)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !isTurning(point))
                .map(point -> isAllowed(point) ? point : REPLACEMENT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isFine(int point) {
        return isAllowed(point) && !isTurning(point);
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point <= REPLACEMENT)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static boolean isTurning(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
