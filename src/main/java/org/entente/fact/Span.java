package org.entente.fact;

/**
 * A stretch of an article's text.
 *
 * @param start where it begins, in Unicode code points from the start of the text, 0 or more
 * @param end where it ends, exclusive; greater than {@code start}
 */
public record Span(int start, int end) {
    /** Checks the order of the offsets. */
    public Span {
        Require.that(start >= 0, "`start` is " + start + "; allowed: whole numbers from 0");
        Require.that(end > start, "`end` is " + end + ", but must be greater than `start`, " + start);
    }

    /** How many code points it covers. */
    public int length() {
        return end - start;
    }
}
