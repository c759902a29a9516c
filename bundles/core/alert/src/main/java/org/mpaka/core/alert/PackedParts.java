package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows waiting to be written, in the parts in which they will be journaled, sealed on disk: memory does not grow with
 * them. They are packed on a thread of their own.
 */
final class PackedParts implements AutoCloseable {
    /** A part holds the journal, and with it the lanes, for some milliseconds. */
    static final int MOST_ROWS = 200;

    private static final int MOST_CHARACTERS = 256 << 10;

    private final SealedFile file = new SealedFile();
    private final Ahead<byte[]> packing = new Ahead<>(block -> file.append(block, block.length));
    private final List<int[]> counts = new ArrayList<>();
    private final List<PackedRow> waiting = new ArrayList<>(MOST_ROWS);
    private int[] counted = new int[PackedRow.Change.values().length];
    private int characters;
    private int rows;

    void add(PackedRow row) {
        waiting.add(row);
        characters += row.json().length() + row.searchText().length();
        counted[row.change().ordinal()]++;
        rows++;
        if (waiting.size() == MOST_ROWS || characters > MOST_CHARACTERS) closePart();
    }

    /** After the last row, and before anything is read. */
    void finish() {
        if (!waiting.isEmpty()) closePart();
        packing.finish();
        packing.close();
    }

    private void closePart() {
        var part = List.copyOf(waiting);
        packing.add(() -> PartText.of(part).block());
        counts.add(counted);
        counted = new int[counted.length];
        waiting.clear();
        characters = 0;
    }

    int rows() {
        return rows;
    }

    int parts() {
        return counts.size();
    }

    /** How many rows of a part differ in this way. */
    int count(int part, PackedRow.Change change) {
        return counts.get(part)[change.ordinal()];
    }

    int count(PackedRow.Change change) {
        int sum = 0;
        for (var part : counts) sum += part[change.ordinal()];
        return sum;
    }

    int rows(int part) {
        int sum = 0;
        for (int count : counts.get(part)) sum += count;
        return sum;
    }

    PartText text(int part) {
        return PartText.ofBlock(file.read(part));
    }

    List<PackedRow> read(int part) {
        return text(part).rows();
    }

    @Override
    public void close() {
        packing.close();
        file.close();
    }
}
