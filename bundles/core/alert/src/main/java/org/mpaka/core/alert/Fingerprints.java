package org.mpaka.core.alert;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.LongStream;

/**
 * What a list held and what it is to hold, 72 bytes an entry: a million entries of two versions fit beside a running
 * post. Identifiers are kept as the first half of their SHA-256.
 */
final class Fingerprints {
    /** What an entry of the new version is to the one in force. */
    enum Seen {
        NEW,
        CHANGED,
        SAME,
        TWICE
    }

    private static final int FIRST = 1 << 10;
    private long[] keys = new long[2 * FIRST];
    private long[] before = new long[2 * FIRST];
    private long[] now = new long[4 * FIRST];
    private byte[] states = new byte[FIRST];
    private int[] slots = new int[2 * FIRST];
    private int size;
    private int entries;
    private int unseen;

    private static final byte HELD = 1;
    private static final byte GIVEN = 2;

    /** An entry of the version in force, with the SHA-256 of its content in hexadecimal digits. */
    void before(String id, String hash) {
        int at = place(id);
        before[2 * at] = word(hash, 0);
        before[2 * at + 1] = word(hash, 1);
        states[at] |= HELD;
        unseen++;
    }

    /** An entry of the new version. */
    Seen now(String id, String hash) {
        int at = place(id);
        if ((states[at] & GIVEN) != 0) return Seen.TWICE;
        states[at] |= GIVEN;
        entries++;
        for (int i = 0; i < 4; i++) now[4 * at + i] = word(hash, i);
        if ((states[at] & HELD) == 0) return Seen.NEW;
        unseen--;
        boolean same = before[2 * at] == now[4 * at] && before[2 * at + 1] == now[4 * at + 1];
        return same ? Seen.SAME : Seen.CHANGED;
    }

    /** Whether the version in force has it and the new one has not. */
    boolean isRemoved(String id) {
        return states[place(id)] == HELD;
    }

    /** Of the new version. */
    int entries() {
        return entries;
    }

    int removed() {
        return unseen;
    }

    /**
     * SHA-256 of the new version's content: of all entries, in ascending order of the first half of their identifier's
     * SHA-256, this half and the SHA-256 of their content.
     */
    String contentHash() {
        var digest = Hashes.digest();
        var bytes = ByteBuffer.allocate(48);
        // as unsigned numbers
        var ordered = LongStream.range(0, size)
                .filter(i -> (states[(int) i] & GIVEN) != 0)
                .map(i -> keys[2 * (int) i] ^ Long.MIN_VALUE)
                .sorted()
                .toArray();
        for (int i = 0; i < ordered.length; i++) {
            if (i > 0 && ordered[i] == ordered[i - 1]) continue;
            for (int at : withKey(ordered[i] ^ Long.MIN_VALUE)) {
                bytes.clear().putLong(keys[2 * at]).putLong(keys[2 * at + 1]);
                for (int word = 0; word < 4; word++) bytes.putLong(now[4 * at + word]);
                digest.update(bytes.array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The entries given whose key begins so: one, but for a chance of one in a hundred million. */
    private int[] withKey(long high) {
        int mask = slots.length - 1;
        int[] found = {};
        for (int slot = (int) high & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            int at = slots[slot] - 1;
            if (keys[2 * at] != high || (states[at] & GIVEN) == 0) continue;
            found = Arrays.copyOf(found, found.length + 1);
            int place = found.length - 1;
            while (place > 0 && Long.compareUnsigned(keys[2 * found[place - 1] + 1], keys[2 * at + 1]) > 0)
                found[place] = found[--place];
            found[place] = at;
        }
        return found;
    }

    private int place(String id) {
        var digest = ByteBuffer.wrap(Hashes.bytes(id));
        long high = digest.getLong();
        long low = digest.getLong();
        int slot = slot(high, low);
        if (slots[slot] != 0) return slots[slot] - 1;
        if (size == states.length) {
            grow();
            slot = slot(high, low);
        }
        keys[2 * size] = high;
        keys[2 * size + 1] = low;
        slots[slot] = ++size;
        return size - 1;
    }

    /** Where it is, or the free place where it belongs. */
    private int slot(long high, long low) {
        int mask = slots.length - 1;
        int slot = (int) high & mask;
        while (slots[slot] != 0) {
            int at = slots[slot] - 1;
            if (keys[2 * at] == high && keys[2 * at + 1] == low) return slot;
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int capacity = states.length * 2;
        keys = Arrays.copyOf(keys, 2 * capacity);
        before = Arrays.copyOf(before, 2 * capacity);
        now = Arrays.copyOf(now, 4 * capacity);
        states = Arrays.copyOf(states, capacity);
        slots = new int[2 * capacity];
        for (int i = 0; i < size; i++) slots[slot(keys[2 * i], keys[2 * i + 1])] = i + 1;
    }

    private static long word(String hash, int index) {
        return Long.parseUnsignedLong(hash, 16 * index, 16 * index + 16, 16);
    }
}
