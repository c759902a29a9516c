package org.mpaka.core.alert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one part, packed: what is looked through apart from what is only opened.
 *
 * @param heads see {@link PackedRow#head}, one a line
 * @param bodies the alerts as JSON, one a line in the same order; an empty line where one was removed
 */
record PartText(byte[] heads, byte[] bodies) {
    static PartText of(List<PackedRow> rows) {
        return new PartText(
                Packing.pack(rows.stream().map(PackedRow::head).toList()),
                Packing.pack(rows.stream().map(PackedRow::json).toList()));
    }

    /** As it lies in a sealed file. */
    byte[] block() {
        return ByteBuffer.allocate(Integer.BYTES + heads.length + bodies.length)
                .putInt(heads.length)
                .put(heads)
                .put(bodies)
                .array();
    }

    static PartText ofBlock(byte[] block) {
        var bytes = ByteBuffer.wrap(block);
        var heads = new byte[bytes.getInt()];
        bytes.get(heads);
        var bodies = new byte[bytes.remaining()];
        bytes.get(bodies);
        return new PartText(heads, bodies);
    }

    List<PackedRow> rows() {
        return rows(Packing.unpack(heads), Packing.unpack(bodies));
    }

    static List<PackedRow> rows(List<String> heads, List<String> bodies) {
        if (heads.size() != bodies.size()) throw new IllegalStateException("a part of an import is damaged");
        var rows = new ArrayList<PackedRow>(heads.size());
        for (int i = 0; i < heads.size(); i++) rows.add(PackedRow.of(heads.get(i), bodies.get(i)));
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "PartText of " + (heads.length + bodies.length) + " bytes";
    }
}
