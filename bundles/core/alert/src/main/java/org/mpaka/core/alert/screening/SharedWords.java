package org.mpaka.core.alert.screening;

import java.util.Arrays;

/** Which words of the wanted name each listed name has, one bit a word. */
final class SharedWords {
    /** Takes a name's slot and how many of the wanted words it has. */
    interface Visitor {
        void visit(int slot, int words);
    }

    private final int[] marks;
    private int[] touched = new int[256];
    private int count;

    SharedWords(int slots) {
        marks = new int[slots];
    }

    void mark(Slots slots, int bits) {
        for (int i = 0; i < slots.size(); i++) mark(slots.get(i), bits);
    }

    private void mark(int slot, int bits) {
        if (marks[slot] == 0) {
            if (count == touched.length) touched = Arrays.copyOf(touched, count * 2);
            touched[count++] = slot;
        }
        marks[slot] |= bits;
    }

    void each(Visitor visitor) {
        for (int i = 0; i < count; i++) visitor.visit(touched[i], Integer.bitCount(marks[touched[i]]));
    }
}
