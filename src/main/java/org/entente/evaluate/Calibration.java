package org.entente.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether predicted facts are right as often as their confidence says: counted in bins of a tenth, all below one half in one bin. */
public final class Calibration {
    private static final int LOWEST_TENTH = 5;
    private static final int HIGHEST_TENTH = 9;

    private final Map<Integer, Bin> bins = new TreeMap<>();

    Calibration() {}

    void add(double confidence, boolean right) {
        int tenth = Math.min((int) Math.floor(confidence * 10), HIGHEST_TENTH);
        int from = tenth < LOWEST_TENTH ? 0 : tenth;
        int to = tenth < LOWEST_TENTH ? LOWEST_TENTH : tenth + 1;
        bins.merge(from, new Bin(from / 10.0, to / 10.0, Share.of(right), confidence), Bin::plus);
    }

    /** The bins that hold facts, from the lowest; none when no fact has a confidence. */
    public List<Bin> bins() {
        return List.copyOf(bins.values());
    }

    /**
     * Facts of about the same confidence.
     *
     * @param from the lowest confidence
     * @param to the highest, exclusive but for 1
     * @param right how many of how many are right at their core
     * @param total the sum of their confidences
     */
    public record Bin(double from, double to, Share right, double total) {
        private Bin plus(Bin other) {
            return new Bin(from, to, right.plus(other.right), total + other.total);
        }

        /** The mean confidence; where it equals the share of right facts, the confidence is calibrated. */
        public double stated() {
            return total / right.whole();
        }
    }
}
