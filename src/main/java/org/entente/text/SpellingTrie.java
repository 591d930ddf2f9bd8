package org.entente.text;

import java.util.Arrays;
import java.util.Map;

/** Finds the longest known spelling at a place of a word. Built once, then read by anybody. */
final class SpellingTrie {
    private static final int ROOT = 0;

    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private int[] ends = new int[1 << 10];
    private int nodes = 1;

    /** A trie of spellings, each with a number that is not negative. */
    static SpellingTrie of(Map<String, Integer> spellings) {
        SpellingTrie trie = new SpellingTrie();
        Arrays.fill(trie.ends, -1);
        spellings.forEach(trie::add);
        return trie;
    }

    /** The longest spelling at a place: its number in the upper, its length in the lower half; -1 when none is there. */
    long longest(char[] text, int start, int end) {
        int node = ROOT;
        long found = -1;
        for (int i = start; i < end; i++) {
            node = child(node, text[i]);
            if (node < 0) {
                return found;
            }
            if (ends[node] >= 0) {
                found = ((long) ends[node] << 32) | (i + 1 - start);
            }
        }
        return found;
    }

    private void add(String spelling, int number) {
        int node = ROOT;
        for (int i = 0; i < spelling.length(); i++) {
            int next = child(node, spelling.charAt(i));
            node = next < 0 ? grow(node, spelling.charAt(i)) : next;
        }
        ends[node] = number;
    }

    private int grow(int node, char letter) {
        if (nodes == ends.length) {
            ends = Arrays.copyOf(ends, nodes * 2);
            Arrays.fill(ends, nodes, ends.length, -1);
        }
        if (++edgeCount * 2 > edges.length) {
            widen();
        }
        put(edge(node, letter), nodes);
        return nodes++;
    }

    private void widen() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int child(int node, char letter) {
        long edge = edge(node, letter);
        for (int slot = slot(edge); edges[slot] != 0; slot = (slot + 1) & (edges.length - 1)) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return -1;
    }

    private static long edge(int node, char letter) {
        return ((long) (node + 1) << 16) | letter;
    }

    private int slot(long edge) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (edges.length - 1);
    }
}
