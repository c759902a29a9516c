package org.mpaka.core.alert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the line in force of each entry of a list lies, and which parts are still needed: 25 bytes an entry.
 *
 * <p>Entries are known by the first 64 bits of their identifier's SHA-256: that two of a million share them has a chance
 * of one in forty million. Filled from the oldest part on, then only read, by any number of threads.
 */
final class PartDirectory {
    private static final int LINE_BITS = 10;
    private static final int LINE = (1 << LINE_BITS) - 1;
    private static final int FREE = -1;
    private static final int GONE = Integer.MIN_VALUE;

    private final int version;
    private final long changes;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] needed = new int[16];
    private long[] keys = new long[1 << 10];
    private int[] places = free(1 << 10);
    private int used;
    private int living;
    private long lines;

    /**
     * @param version in force
     * @param changes of the list, so that it is known when this is old
     */
    PartDirectory(int version, long changes) {
        this.version = version;
        this.changes = changes;
    }

    /** A line's place. */
    record Place(String part, int line) {}

    /** In the order in which they were added. */
    List<String> parts() {
        return parts;
    }

    long changes() {
        return changes;
    }

    /** @param since the version it was written for @param heads of its lines, see {@link PackedRow#head} */
    void add(String part, int since, List<String> heads) {
        int number = parts.size();
        parts.add(part);
        numbers.put(part, number);
        if (number == needed.length) needed = Arrays.copyOf(needed, 2 * number);
        // written for a version that is not in force: under way, or broken off
        if (since > version) return;
        for (int line = 0; line < heads.size(); line++) line(number, line, since, heads.get(line));
        lines += heads.size();
    }

    private void line(int part, int line, int since, String head) {
        boolean removed = isRemoval(head);
        long key = key(id(head));
        int slot = slot(key);
        int before = places[slot];
        if (before != FREE) {
            // what this version replaced is kept for a roll-back
            if (since < version) needed[part(before)]--;
            if (before >= 0) living--;
        } else if (removed) {
            return;
        } else {
            if (2 * ++used > places.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        int place = part << LINE_BITS | line;
        places[slot] = removed ? place | GONE : place;
        needed[part]++;
        if (!removed) living++;
    }

    private static int part(int place) {
        return (place & ~GONE) >>> LINE_BITS;
    }

    private void grow() {
        var oldKeys = keys;
        var oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        places = free(2 * oldPlaces.length);
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] == FREE) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            places[slot] = oldPlaces[i];
        }
    }

    private static int[] free(int size) {
        var places = new int[size];
        Arrays.fill(places, FREE);
        return places;
    }

    private int slot(long key) {
        int mask = places.length - 1;
        int slot = (int) key & mask;
        while (places[slot] != FREE && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }

    private static long key(String id) {
        return ByteBuffer.wrap(Hashes.bytes(id)).getLong();
    }

    static String id(String head) {
        int end = head.indexOf('\t', 2);
        return end < 0 ? head.substring(2) : head.substring(2, end);
    }

    static boolean isRemoval(String head) {
        return head.startsWith("R\t");
    }

    /** Where an entry's line in force lies. */
    Optional<Place> find(String id) {
        int place = places[slot(key(id))];
        return place < 0 ? Optional.empty() : Optional.of(new Place(parts.get(part(place)), place & LINE));
    }

    /** Whether this very line is in force. */
    boolean isInForce(String part, int line, String head) {
        if (isRemoval(head)) return false;
        var number = numbers.get(part);
        return number != null && places[slot(key(id(head)))] == (number << LINE_BITS | line);
    }

    /** Parts that neither the version in force nor a roll-back to the one before needs. */
    List<String> unneeded() {
        var unneeded = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) if (needed[i] == 0) unneeded.add(parts.get(i));
        return unneeded;
    }

    int entries() {
        return living;
    }

    /** Whether so much of what is stored is out of date that the list should be written whole. */
    boolean isSparse() {
        return lines > 1000 && lines > 2L * living;
    }
}
