package org.mpaka.core.alert.screening;

import java.util.Arrays;

/** A growing set of small numbers. */
final class Slots {
    private int[] values = new int[2];
    private int size;

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    void remove(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                values[i] = values[--size];
                return;
            }
        }
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }
}
