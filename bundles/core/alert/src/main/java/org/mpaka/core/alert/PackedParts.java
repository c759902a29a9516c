package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;

/** Rows waiting to be written, in the parts in which they will be journaled, sealed on disk: memory does not grow with them. */
final class PackedParts implements AutoCloseable {
    /** A part holds the journal, and with it the lanes, for some milliseconds. */
    private static final int MOST_ROWS = 200;

    private static final int MOST_CHARACTERS = 256 << 10;

    private final SealedFile file = new SealedFile();
    private final List<int[]> counts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>(MOST_ROWS);
    private int[] counted = new int[PackedRow.Change.values().length];
    private int characters;
    private int rows;

    void add(PackedRow row) {
        var line = row.line();
        lines.add(line);
        characters += line.length();
        counted[row.change().ordinal()]++;
        rows++;
        if (lines.size() == MOST_ROWS || characters > MOST_CHARACTERS) finish();
    }

    /** Closes the last part. */
    void finish() {
        if (lines.isEmpty()) return;
        var packed = Packing.pack(lines);
        file.append(packed, packed.length);
        counts.add(counted);
        counted = new int[counted.length];
        lines.clear();
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

    byte[] packed(int part) {
        return file.read(part);
    }

    List<PackedRow> read(int part) {
        return Packing.unpack(packed(part)).stream().map(PackedRow::of).toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
