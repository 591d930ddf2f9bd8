package org.entente.text;

/** How far two runs of units are from each other: the cheapest way to pair them in order. */
final class SoundAlignment {
    private static final NameSounds SOUNDS = NameSounds.standard();
    private static final int MOST = 64;
    private static final int SECOND_VOWEL = 30;

    private final NameReading one;
    private final NameReading other;
    private final boolean unwritten;
    private final boolean otherUnwritten;
    private int[] above = new int[MOST + 1];
    private int[] row = new int[MOST + 1];

    SoundAlignment(NameReading one, NameReading other) {
        this.one = one;
        this.other = other;
        this.unwritten = other.arabic() && !one.arabic();
        this.otherUnwritten = one.arabic() && !other.arabic();
    }

    /** The distance of parts of one from parts of the other, with or without their articles, in thousandths of their weight. */
    int distance(int from, int to, int otherFrom, int otherTo) {
        int start = one.start(from);
        int otherStart = other.start(otherFrom);
        int end = one.start(to);
        int otherEnd = other.start(otherTo);
        int least = run(start, end, otherStart, otherEnd);
        boolean article = one.articled(from);
        boolean otherArticle = other.articled(otherFrom);
        if (article && least > 0) {
            least = Math.min(least, run(start + 2, end, otherStart, otherEnd));
        }
        if (otherArticle && least > 0) {
            least = Math.min(least, run(start, end, otherStart + 2, otherEnd));
        }
        return article && otherArticle && least > 0
                ? Math.min(least, run(start + 2, end, otherStart + 2, otherEnd))
                : least;
    }

    private int run(int start, int end, int otherStart, int otherEnd) {
        int weight = (weight(one, start, end) + weight(other, otherStart, otherEnd)) / 2;
        return Math.min(
                1000, 1000 * cost(start, end, otherStart, Math.min(otherEnd, otherStart + MOST)) / Math.max(1, weight));
    }

    /** The weight of parts. */
    static int weight(NameReading reading, int start, int end) {
        int weight = 0;
        for (int i = start; i < end; i++) {
            weight += SOUNDS.weight(reading.unit(i));
        }
        return weight;
    }

    private int cost(int start, int end, int otherStart, int otherEnd) {
        int width = otherEnd - otherStart;
        above[0] = 0;
        for (int j = 0; j < width; j++) {
            above[j + 1] = above[j] + SOUNDS.missing(other.unit(otherStart + j), otherUnwritten);
        }
        for (int i = start; i < end; i++) {
            short unit = one.unit(i);
            short[] distances = SOUNDS.distances(unit);
            int missing = SOUNDS.missing(unit, unwritten);
            row[0] = above[0] + missing;
            for (int j = 0; j < width; j++) {
                short otherUnit = other.unit(otherStart + j);
                int paired = above[j] + distances[otherUnit];
                int kept = missing + secondVowel(unwritten, unit, other, otherStart + j);
                int otherKept =
                        SOUNDS.missing(otherUnit, otherUnwritten) + secondVowel(otherUnwritten, otherUnit, one, i);
                int dropped = Math.min(above[j + 1] + kept, row[j] + otherKept);
                row[j + 1] = Math.min(paired, dropped);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[width];
    }

    /** What it costs more when an {@code a} is not written where Arabic has another vowel: Jabir is no Jabar. */
    private static int secondVowel(boolean unwritten, short unit, NameReading written, int after) {
        return unwritten && SOUNDS.open(unit) && written.afterLongVowel(after) ? SECOND_VOWEL : 0;
    }
}
