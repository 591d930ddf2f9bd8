package org.entente.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount in a text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value in units: 28,200,000,000 for "28.2 billion"; signed when it is a change
 * @param upTo the greater end of a range, of which {@code value} is the smaller
 * @param unit a currency by ISO 4217, {@code %}, {@code t}, {@code m3}, {@code bbl}, {@code MW} …, or {@code count} for documents and other counted things
 * @param bound how exact it is
 * @param change whether it is a percent by which something grew or fell
 */
public record AmountMention(
        int from, int to, BigDecimal value, Optional<BigDecimal> upTo, String unit, Bound bound, boolean change) {
    /** How an amount is bounded. */
    public enum Bound {
        EXACT(""),
        ABOUT("~"),
        OVER(">"),
        UNDER("<");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    /** Its meaning in short: {@code 28200000000 USD}, {@code >300 count}, {@code 5/7 %}, {@code ~+12 %}. */
    public String text() {
        String plus = change && value.signum() > 0 ? "+" : "";
        return bound.sign + plus + plain(value)
                + upTo.map(greater -> "/" + plain(greater)).orElse("") + " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
