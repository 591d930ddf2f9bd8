package org.entente.catalogue;

import java.util.Arrays;

/** A growing list of integers, without an object for each. */
final class IntList {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int[] sortedDistinct() {
        return Arrays.stream(values, 0, size).sorted().distinct().toArray();
    }
}
