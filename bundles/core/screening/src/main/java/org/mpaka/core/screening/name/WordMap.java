package org.mpaka.core.screening.name;

import java.util.Arrays;

/** Finds words of a table by their letters; open addressing over numbers, nothing is allocated when looking. */
public final class WordMap {
    private final Words words;
    private int[] slots;

    public WordMap(Words words) {
        this.words = words;
        slots = new int[Integer.highestOneBit(Math.max(8, words.size() * 3)) << 1];
        Arrays.fill(slots, -1);
        for (int i = 0; i < words.size(); i++) put(i);
    }

    /** Adds word {@code i} of the table. */
    public void put(int i) {
        if (i * 2 > slots.length) grow();
        int slot = slotOf(words, i);
        if (slots[slot] < 0) slots[slot] = i;
    }

    private void grow() {
        var old = slots;
        slots = new int[old.length * 2];
        Arrays.fill(slots, -1);
        for (int word : old) if (word >= 0) slots[slotOf(words, word)] = word;
    }

    /** The number of the word with the same letters, or -1. */
    public int find(Words other, int j) {
        return slots[slotOf(other, j)];
    }

    /** The number of the word with these letters, the particle where it is a name too, or -1. */
    public int find(byte[] letters, int from, int to) {
        int slot = (int) mixed(hash(letters, from, to)) & slots.length - 1;
        int found = -1;
        while (slots[slot] >= 0) {
            int i = slots[slot];
            if (Arrays.equals(words.letters, words.start[i], words.start[i + 1], letters, from, to)
                    && words.kind[i] != Kind.CONSONANTAL
                    && words.kind[i] != Kind.VOCALISED) {
                if (words.kind[i] == Kind.PARTICLE) return i;
                found = i;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return found;
    }

    /** Bytes of the table. */
    public long bytes() {
        return 4L * slots.length;
    }

    private int slotOf(Words other, int j) {
        int slot = (int) mixed(hash(other.letters, other.start[j], other.start[j + 1])) & slots.length - 1;
        while (slots[slot] >= 0
                && !(words.sameLetters(slots[slot], other, j) && use(words.kind[slots[slot]]) == use(other.kind[j])))
            slot = slot + 1 & slots.length - 1;
        return slot;
    }

    /** AL is a particle, and a name where it stands alone: two words, or one name would change the weight of all others. */
    private static int use(byte kind) {
        return kind == Kind.CONSONANTAL || kind == Kind.VOCALISED || kind == Kind.PARTICLE ? kind : Kind.NAME;
    }

    static long hash(byte[] letters, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) hash = (hash ^ letters[i]) * 0x100000001b3L;
        return hash;
    }

    /** The number of the word made of {@code length} letters of a word from {@code at} on, or -1. */
    public int findPart(Words other, int j, int at, int length) {
        return find(other.letters, other.start[j] + at, other.start[j] + at + length);
    }

    /** As {@link #findPart}, the name where it is a particle too. */
    public int findName(Words other, int j, int at, int length) {
        int from = other.start[j] + at;
        int slot = (int) mixed(hash(other.letters, from, from + length)) & slots.length - 1;
        while (slots[slot] >= 0) {
            int i = slots[slot];
            if (use(words.kind[i]) == Kind.NAME
                    && Arrays.equals(
                            words.letters, words.start[i], words.start[i + 1], other.letters, from, from + length))
                return i;
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
