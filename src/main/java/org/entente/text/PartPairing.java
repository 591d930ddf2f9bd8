package org.entente.text;

/** Pairs all parts of two readings, with parts of one side left over where that is allowed. */
final class PartPairing {
    private static final int NONE = NameAlignment.NONE;
    private static final int WIDEST = NameAlignment.WIDEST;
    private static final int SKIPPED = 15_000;

    private final NameReading one;
    private final NameReading other;
    private final NameAlignment alignment;
    private final Freedom freedom;
    private final int[][] costs;
    private final int[][] pairs;

    /**
     * What may differ.
     *
     * @param turn how many words of the first reading go from its beginning to its end
     * @param skips whether parts of the first reading may be left over
     * @param otherSkips whether parts of the other may be
     */
    record Freedom(int turn, boolean skips, boolean otherSkips) {}

    PartPairing(NameReading one, NameReading other, NameAlignment alignment, Freedom freedom) {
        this.one = one;
        this.other = other;
        this.alignment = alignment;
        this.freedom = freedom;
        this.costs = new int[one.size() + 1][other.size() + 1];
        this.pairs = new int[one.size() + 1][other.size() + 1];
    }

    /** In thousandths of the weight; 1000 when there is no pairing, or no pair of names, or only one and something left over. */
    int distance() {
        int rows = one.size();
        int columns = other.size();
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                if (i < rows || j < columns) {
                    costs[i][j] = NONE;
                    leave(i, j);
                    join(i, j);
                }
            }
        }
        boolean lonely = pairs[0][0] < (freedom.skips() || freedom.otherSkips() ? 2 : 1);
        if (costs[0][0] >= NONE || lonely) {
            return 1000;
        }
        int weight = one.weight() + other.weight();
        return Math.min(999, 2 * costs[0][0] / Math.max(1, weight));
    }

    private int place(int row) {
        return row < one.size() ? (row + freedom.turn()) % one.size() : row;
    }

    private void leave(int i, int j) {
        if (i < one.size()) {
            boolean passed = j > other.lastPatronymic();
            keep(i, j, left(one, place(i), i == 0, freedom.skips(), passed) + costs[i + 1][j], pairs[i + 1][j]);
        }
        if (j < other.size()) {
            boolean passed = i > one.lastPatronymic();
            keep(i, j, left(other, j, j == 0, freedom.otherSkips(), passed) + costs[i][j + 1], pairs[i][j + 1]);
        }
    }

    private void join(int i, int j) {
        int place = place(i);
        int tallest = Math.min(WIDEST, one.size() - Math.max(i, place));
        int widest = Math.min(WIDEST, other.size() - j);
        for (int height = 1; height <= tallest; height++) {
            for (int width = 1; width <= (height == 1 ? widest : Math.min(1, widest)); width++) {
                int rest = costs[i + height][j + width];
                if (rest < NONE) {
                    keep(
                            i,
                            j,
                            alignment.block(place, height, j, width) + rest,
                            pairs[i + height][j + width] + (initial(place, j) ? 0 : 1));
                }
            }
        }
    }

    private boolean initial(int place, int j) {
        return one.part(place) == NamePart.INITIAL || other.part(j) == NamePart.INITIAL;
    }

    private void keep(int i, int j, int cost, int count) {
        if (cost < costs[i][j]) {
            costs[i][j] = cost;
            pairs[i][j] = count;
        }
    }

    /** What it costs to leave a part without a partner; {@code passed} says that no father of the other name is still to come. */
    private static int left(NameReading reading, int place, boolean opens, boolean allowed, boolean passed) {
        NamePart part = reading.part(place);
        if (part.weak()) {
            return 0;
        }
        boolean kept = opens && part != NamePart.FIRST;
        boolean father = part == NamePart.PATRONYMIC && !passed;
        return !allowed || kept || father ? NONE : SKIPPED;
    }
}
