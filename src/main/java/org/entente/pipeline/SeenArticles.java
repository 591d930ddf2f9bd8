package org.entente.pipeline;

import org.entente.text.Fingerprint;

/** Remembers which articles came, in 16 to 32 bytes for each: by 60 bits of the fingerprint of its id, in a table with open places. */
final class SeenArticles {
    private long[] places = new long[1 << 10];
    private int taken;

    /** Notes an article; false when it came before. */
    boolean add(String id) {
        if (taken >= places.length / 2) {
            grow();
        }
        // An open place is a zero, so no article may be one
        boolean added = put(Math.max(1, Long.parseUnsignedLong(Fingerprint.of(id, 15), 16)));
        taken += added ? 1 : 0;
        return added;
    }

    private boolean put(long article) {
        int place = (int) article & (places.length - 1);
        while (places[place] != 0) {
            if (places[place] == article) {
                return false;
            }
            place = (place + 1) & (places.length - 1);
        }
        places[place] = article;
        return true;
    }

    private void grow() {
        long[] full = places;
        places = new long[2 * full.length];
        for (long article : full) {
            if (article != 0) {
                put(article);
            }
        }
    }
}
