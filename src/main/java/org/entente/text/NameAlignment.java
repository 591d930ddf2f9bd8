package org.entente.text;

import java.util.Arrays;

/**
 * Pairs the parts of two readings in order. One to three words of one may be one to two of the other (Kassym-Jomart and Kassymjomart), the family name may
 * stand first, and parts may be missing on one side, but never on both.
 */
final class NameAlignment {
    /** A block of words that is farther than this is another name. */
    private static final int BLOCK_LIMIT = 150;

    private static final int SHORT_LIMIT = 100;
    private static final int LIGHT = 170;
    private static final int MERGED_LIMIT = 60;

    /** More than any pairing costs. */
    static final int NONE = 1_000_000;

    /** The most words of a block. */
    static final int WIDEST = 3;

    private static final int TURNED = 30;

    private final NameReading one;
    private final NameReading other;
    private final SoundAlignment sounds;
    private final int[] blocks;
    private final boolean whole;

    private NameAlignment(NameReading one, NameReading other, boolean whole) {
        this.one = one;
        this.other = other;
        this.whole = whole;
        this.sounds = new SoundAlignment(one, other);
        this.blocks = new int[one.size() * other.size() * WIDEST * WIDEST];
        Arrays.fill(blocks, -1);
    }

    /** The distance of two readings in thousandths; 1000 when they cannot be one name. */
    static int distance(NameReading one, NameReading other) {
        return distance(one, other, false);
    }

    /** The distance of two readings of which no part may be missing. */
    static int wholeDistance(NameReading one, NameReading other) {
        return distance(one, other, true);
    }

    /** The name with fewer words is turned: what is turned in the longer could be one of its own middle names. */
    private static int distance(NameReading one, NameReading other, boolean whole) {
        if (one.size() != other.size()) {
            boolean shorter = one.size() < other.size();
            return new NameAlignment(shorter ? one : other, shorter ? other : one, whole).distance();
        }
        int least = new NameAlignment(one, other, whole).distance();
        return least < 1000 || !turnable(one, other) ? least : new NameAlignment(other, one, whole).distance();
    }

    /** Whether the first reading is that of a family name which the second, a full name, has. */
    static boolean surname(NameReading surname, NameReading full) {
        NameAlignment alignment = new NameAlignment(surname, full, true);
        int words = surname.size();
        for (int width = 1; width <= Math.min(WIDEST, full.size()); width++) {
            int last = full.size() - width;
            boolean found = words <= WIDEST
                    && (alignment.block(0, words, last, width) < NONE || alignment.block(0, words, 0, width) < NONE);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private int distance() {
        if (one.strong() == 0 || other.strong() == 0) {
            return 1000;
        }
        int least = pair(0, false, false);
        if (least < 1000 || !partnered()) {
            return least;
        }
        least = leaving(0);
        boolean turns = least >= 1000 && turnable(one, other);
        for (int turn = 1; turns && turn < one.size(); turn++) {
            least = Math.min(least, pair(turn, false, false) + TURNED);
            least = Math.min(least, leaving(turn) + TURNED);
        }
        return Math.min(1000, least);
    }

    /** Whether all names of one side have a block somewhere in the other, without which no turning helps. */
    private boolean partnered() {
        int found = 0;
        int otherFound = 0;
        for (int slot = 0; slot < blocks.length; slot++) {
            int width = slot % WIDEST + 1;
            int height = slot / WIDEST % WIDEST + 1;
            int from = slot / (WIDEST * WIDEST) / other.size();
            int otherFrom = slot / (WIDEST * WIDEST) % other.size();
            boolean inside =
                    from + height <= one.size() && otherFrom + width <= other.size() && Math.min(height, width) == 1;
            if (inside && block(from, height, otherFrom, width) < NONE) {
                found |= ((1 << height) - 1) << from;
                otherFound |= ((1 << width) - 1) << otherFrom;
            }
        }
        return (one.strongParts() & ~found) == 0 || (other.strongParts() & ~otherFound) == 0;
    }

    /** Whether the family name may stand first: not where a father is named, and not in Arabic of both. */
    private static boolean turnable(NameReading one, NameReading other) {
        return one.lastPatronymic() < 0 && other.lastPatronymic() < 0 && !(one.arabic() && other.arabic());
    }

    /** Parts may be left over on a side, when the other has two names or more. */
    private int leaving(int turn) {
        int least = !whole && other.strong() > 1 ? pair(turn, true, false) : 1000;
        return !whole && one.strong() > 1 ? Math.min(least, pair(turn, false, true)) : least;
    }

    private int pair(int turn, boolean skips, boolean otherSkips) {
        return new PartPairing(one, other, this, new PartPairing.Freedom(turn, skips, otherSkips)).distance();
    }

    /** The cost of pairing some words with some of the other, or {@link #NONE}. */
    int block(int from, int height, int otherFrom, int width) {
        int slot = ((from * other.size() + otherFrom) * WIDEST + height - 1) * WIDEST + width - 1;
        if (blocks[slot] < 0) {
            blocks[slot] = measured(from, height, otherFrom, width);
        }
        return blocks[slot];
    }

    private int measured(int from, int height, int otherFrom, int width) {
        if (height == 1
                && width == 1
                && (one.part(from) == NamePart.INITIAL || other.part(otherFrom) == NamePart.INITIAL)) {
            return initial(from, otherFrom);
        }
        int[] names = one.givenNames(from);
        int[] otherNames = other.givenNames(otherFrom);
        if (height == 1 && width == 1 && names.length > 0 && otherNames.length > 0) {
            return GivenNames.meet(names, otherNames) ? 0 : NONE;
        }
        return sounding(from, height, otherFrom, width);
    }

    private int sounding(int from, int height, int otherFrom, int width) {
        int start = one.start(from);
        int otherStart = other.start(otherFrom);
        int weight = one.weight(start, one.start(from + height));
        int otherWeight = other.weight(otherStart, other.start(otherFrom + width));
        int mean = (weight + otherWeight) / 2;
        if (Math.min(weight, otherWeight) * 5 < Math.max(weight, otherWeight) * 2) {
            return NONE;
        }
        boolean merged = height + width > 2;
        int limit = merged ? MERGED_LIMIT : mean < LIGHT ? SHORT_LIMIT : BLOCK_LIMIT;
        int distance = sounds.distance(from, from + height, otherFrom, otherFrom + width, limit);
        return distance > limit ? NONE : distance * mean;
    }

    private int initial(int from, int otherFrom) {
        short unit = one.unit(one.start(from));
        short otherUnit = other.unit(other.start(otherFrom));
        return NameSounds.standard().distances(unit)[otherUnit] < 20 ? 0 : NONE;
    }
}
