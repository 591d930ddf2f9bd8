package org.entente.figure;

/** A rectangle. */
public record Box(double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    public boolean holds(Box other) {
        return left <= other.left && top <= other.top && other.right() <= right() && other.bottom() <= bottom();
    }
}
