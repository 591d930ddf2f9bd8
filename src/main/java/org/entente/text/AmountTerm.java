package org.entente.text;

import java.math.BigDecimal;

/**
 * What a word or phrase means in an amount.
 *
 * @param value of a number word, or what a unit multiplies by
 * @param unit ISO 4217, {@code %}, or a unit's symbol; empty of number words
 */
record AmountTerm(Kind kind, BigDecimal value, String unit) {
    enum Kind {
        CARDINAL,
        MAGNITUDE,
        /** A magnitude of one letter, written together with its digits. */
        SUFFIX,
        /** A whole number in one word, such as the Arabic dual. */
        QUANTITY,
        COLLECTIVE,
        FRACTION,
        MULTIPLE,
        /** A currency by name. */
        NAME,
        /** A currency by a name that is also a common word: only behind a magnitude. */
        WEAK,
        SYMBOL,
        CODE,
        MEASURE,
        PERCENT,
        /** A percentage point, which is no percent. */
        POINT,
        COUNT,
        /** A counted noun in the singular, in languages that count in the plural. */
        ONE,
        /** A counted noun in the dual. */
        DUAL,
        /** May stand between a number and a counted noun. */
        BETWEEN
    }

    boolean isUnit() {
        return switch (kind) {
            case NAME, SYMBOL, CODE, MEASURE, PERCENT -> true;
            default -> false;
        };
    }
}
