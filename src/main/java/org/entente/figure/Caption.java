package org.entente.figure;

/**
 * A line of text in a figure.
 *
 * @param x where it begins or ends, as {@code anchor} says
 * @param y its baseline
 * @param anchor the value of {@code text-anchor}, which depends on the direction of the text
 */
public record Caption(Label label, double x, double y, String anchor) {
    /** A caption on one side of a place. */
    static Caption beside(Label label, double x, double y, boolean toTheLeft) {
        return new Caption(label, x, y, label.anchor(toTheLeft));
    }

    /** The room that it takes. */
    public Box box() {
        double width = TextWidth.of(label.text(), Type.NORMAL);
        boolean leftward = anchor.equals(label.anchor(true));
        return new Box(leftward ? x - width : x, y - Type.NORMAL * 0.8, width, Type.NORMAL);
    }
}
