package org.entente.text;

/** How far two runs of units are from each other: the cheapest way to pair them in order. */
final class SoundAlignment {
    private static final NameSounds SOUNDS = NameSounds.standard();
    private static final int SECOND_VOWEL = 30;
    private static final int FAR = 1000;

    /** The units of an article. */
    private static final int ARTICLE = 2;

    private final NameReading one;
    private final NameReading other;
    private final boolean unwritten;
    private final boolean otherUnwritten;
    private int[] above;
    private int[] row;

    SoundAlignment(NameReading one, NameReading other) {
        this.one = one;
        this.other = other;
        this.unwritten = other.arabic() && !one.arabic();
        this.above = new int[other.start(other.size()) + 1];
        this.row = new int[above.length];
        this.otherUnwritten = one.arabic() && !other.arabic();
    }

    /**
     * The distance of parts of one from parts of the other, with or without their articles.
     *
     * @param limit what is farther need not be known exactly
     * @return thousandths of the weight of the parts, or something above the limit
     */
    int distance(int from, int to, int otherFrom, int otherTo, int limit) {
        int least = FAR;
        for (int article = 0; article <= (one.articled(from) ? ARTICLE : 0); article += ARTICLE) {
            for (int otherArticle = 0;
                    otherArticle <= (other.articled(otherFrom) ? ARTICLE : 0);
                    otherArticle += ARTICLE) {
                int start = one.start(from) + article;
                int otherStart = other.start(otherFrom) + otherArticle;
                least = Math.min(least, run(start, one.start(to), otherStart, other.start(otherTo), limit));
            }
        }
        return least;
    }

    private int run(int start, int end, int otherStart, int otherEnd, int limit) {
        int weight = Math.max(1, (one.weight(start, end) + other.weight(otherStart, otherEnd)) / 2);
        return Math.min(FAR, 1000 * cost(start, end, otherStart, otherEnd, limit * weight / 1000 + 1) / weight);
    }

    private int cost(int start, int end, int otherStart, int otherEnd, int most) {
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
            int least = row[0];
            for (int j = 0; j < width; j++) {
                short otherUnit = other.unit(otherStart + j);
                int paired = above[j] + distances[otherUnit];
                int kept = missing + secondVowel(unwritten, unit, other, otherStart + j);
                int otherKept =
                        SOUNDS.missing(otherUnit, otherUnwritten) + secondVowel(otherUnwritten, otherUnit, one, i);
                int dropped = Math.min(above[j + 1] + kept, row[j] + otherKept);
                row[j + 1] = Math.min(paired, dropped);
                least = Math.min(least, row[j + 1]);
            }
            if (least > most) {
                return Integer.MAX_VALUE / 2000;
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
