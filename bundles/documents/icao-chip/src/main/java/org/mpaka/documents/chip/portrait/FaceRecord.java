package org.mpaka.documents.chip.portrait;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Finds the image in a face record of ISO/IEC 19794-5, which names where it begins. */
final class FaceRecord {
    private static final byte[] FORMAT = {'F', 'A', 'C', 0};
    private static final int HEADER = 14;
    private static final int FACE = 20;
    private static final int POINT = 8;
    private static final int IMAGE = 12;

    private FaceRecord() {}

    static boolean isRecord(byte[] bytes) {
        return bytes.length > HEADER && Arrays.equals(Arrays.copyOf(bytes, FORMAT.length), FORMAT);
    }

    /** The first face; empty when the record is cut off or says what cannot be. */
    static Optional<byte[]> of(byte[] record) {
        var bytes = ByteBuffer.wrap(record);
        if (record.length < HEADER + FACE + IMAGE) return Optional.empty();
        long block = bytes.getInt(HEADER) & 0xFFFFFFFFL;
        int points = bytes.getShort(HEADER + 4) & 0xFFFF;
        int begin = HEADER + FACE + points * POINT + IMAGE;
        // some issuers leave the length of the block zero, or count the record's header in
        long end = block == 0 ? record.length : Math.min(record.length, HEADER + block);
        if (begin >= end) return Optional.empty();
        return Optional.of(Arrays.copyOfRange(record, begin, (int) end));
    }
}
