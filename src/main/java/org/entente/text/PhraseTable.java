package org.entente.text;

import java.util.Arrays;

/**
 * Phrases of one or more tokens and a number for each; finds the longest that stands at a place. A trie over the hashes of tokens, whose edges
 * are in one open-addressed table.
 */
final class PhraseTable {
    /** What {@link #longest} gives when no phrase stands there. */
    static final long NONE = -1;

    private static final int NO_VALUE = -1;

    private long[] keys = new long[1024];
    private int[] targets = new int[1024];
    private int edges;
    private int[] values = new int[1024];
    /** A bit for each first word, by which most other words are told at once. */
    private final long[] firsts = new long[256];

    private int nodes = 1;

    PhraseTable() {
        Arrays.fill(values, NO_VALUE);
    }

    /** Adds a phrase; one that is there already keeps its number, which is returned. */
    int add(String phrase, int value) {
        Tokens tokens = Tokens.of(phrase);
        firsts[first(tokens.hash(0))] |= 1L << tokens.hash(0);
        int node = 0;
        for (int i = 0; i < tokens.size(); i++) {
            node = nextOrNew(node, tokens.hash(i));
        }
        if (values[node] == NO_VALUE) {
            values[node] = value;
        }
        return values[node];
    }

    /** The longest phrase at a token, of which the first word may be taken by another hash than its own: {@link #width} and {@link #value} read the answer. */
    long longest(Tokens tokens, int at, int limit, long firstHash) {
        if ((firsts[first(firstHash)] & (1L << firstHash)) == 0) {
            return NONE;
        }
        int node = next(0, firstHash);
        long best = NONE;
        for (int i = at + 1; node > 0; i++) {
            if (values[node] != NO_VALUE) {
                best = ((long) (i - at) << 32) | values[node];
            }
            node = i < limit ? next(node, tokens.hash(i)) : 0;
        }
        return best;
    }

    private int first(long hash) {
        return (int) (hash >>> 32) & (firsts.length - 1);
    }

    static int width(long found) {
        return (int) (found >>> 32);
    }

    static int value(long found) {
        return (int) found;
    }

    private int next(int node, long hash) {
        long key = key(node, hash);
        int mask = keys.length - 1;
        for (int slot = (int) (key >>> 32) & mask; targets[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    private int nextOrNew(int node, long hash) {
        int known = next(node, hash);
        if (known != 0) {
            return known;
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NO_VALUE);
        }
        put(key(node, hash), nodes);
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldTargets[slot] != 0) {
                put(oldKeys[slot], oldTargets[slot]);
            }
        }
    }

    private void put(long key, int target) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (targets[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, long hash) {
        long key = (hash + node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return key ^ (key >>> 31);
    }
}
