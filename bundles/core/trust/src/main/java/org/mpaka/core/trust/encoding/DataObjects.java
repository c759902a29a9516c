package org.mpaka.core.trust.encoding;

import java.util.Arrays;
import java.util.Optional;

/** Finds data objects of a chip's file (ISO/IEC 7816-4): a tag, a length, a content, side by side. */
public final class DataObjects {
    private final byte[] bytes;
    private int at;

    private DataObjects(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The content of the first object with that tag.
     *
     * @param tag one byte, or two ({@code 0x5F1F})
     * @throws UnreadableException when what stands there are no data objects
     */
    public static Optional<byte[]> find(byte[] side, int tag) throws UnreadableException {
        var objects = new DataObjects(side);
        while (objects.at < side.length) {
            int found = objects.tag();
            int length = objects.length();
            int end = objects.at + length;
            if (found == tag) return Optional.of(Arrays.copyOfRange(side, objects.at, end));
            objects.at = end;
        }
        return Optional.empty();
    }

    private int tag() throws UnreadableException {
        int first = next();
        return (first & 0x1F) == 0x1F ? first << 8 | next() : first;
    }

    private int length() throws UnreadableException {
        int length = next();
        if (length > 0x7F) {
            int digits = length & 0x7F;
            if (digits == 0 || digits > 3) throw new UnreadableException("trust.problem.encoding");
            length = 0;
            for (int i = 0; i < digits; i++) length = length << 8 | next();
        }
        if (length > bytes.length - at) throw new UnreadableException("trust.problem.encoding");
        return length;
    }

    private int next() throws UnreadableException {
        if (at >= bytes.length) throw new UnreadableException("trust.problem.encoding");
        return bytes[at++] & 0xFF;
    }
}
