package org.entente.merge;

import java.util.Arrays;

/** Sets of the numbers from 0 on that are united step by step; four to eight bytes a number. */
final class DisjointSets {
    private int[] parents = new int[64];
    private int size;

    /** The next number, in a set of its own. */
    int add() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size);
        }
        parents[size] = size;
        return size++;
    }

    /** The number that stands for the set of this one: the least of it. */
    int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void unite(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
