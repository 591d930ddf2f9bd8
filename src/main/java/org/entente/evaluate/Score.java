package org.entente.evaluate;

/**
 * How many facts there are, and how many of them agree.
 *
 * @param gold facts to find
 * @param predicted facts found
 * @param core pairs of the two that agree at their core
 * @param full those of them that agree in full
 */
public record Score(int gold, int predicted, int core, int full) {
    /** Of no facts. */
    public static final Score NONE = new Score(0, 0, 0, 0);

    /** The score of both together. */
    public Score plus(Score other) {
        return new Score(gold + other.gold, predicted + other.predicted, core + other.core, full + other.full);
    }

    /** Whether there is no fact at all. */
    public boolean isEmpty() {
        return gold == 0 && predicted == 0;
    }

    /** The share of predicted facts that are right at their core; 0 when there are none. */
    public double corePrecision() {
        return share(core, predicted);
    }

    /** The share of gold facts that are found at their core; 0 when there are none. */
    public double coreRecall() {
        return share(core, gold);
    }

    /** The harmonic mean of {@link #corePrecision} and {@link #coreRecall}. */
    public double coreF1() {
        return harmonicMean(corePrecision(), coreRecall());
    }

    /** The share of predicted facts that are right in full; 0 when there are none. */
    public double fullPrecision() {
        return share(full, predicted);
    }

    /** The share of gold facts that are found in full; 0 when there are none. */
    public double fullRecall() {
        return share(full, gold);
    }

    /** The harmonic mean of {@link #fullPrecision} and {@link #fullRecall}. */
    public double fullF1() {
        return harmonicMean(fullPrecision(), fullRecall());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double harmonicMean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
