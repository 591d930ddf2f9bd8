package org.entente.evaluate;

/**
 * A part of a whole.
 *
 * @param part how many are meant
 * @param whole of how many
 */
public record Share(int part, int whole) {
    /** One, of which is told whether it belongs to the part. */
    static Share of(boolean belongs) {
        return new Share(belongs ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** Between 0 and 1; 0 of nothing. */
    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
