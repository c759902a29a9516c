package org.mpaka.documents.chip.tlv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A data object of a chip's file (ISO/IEC 7816-4).
 *
 * @param tag one octet, or two ({@code 0x5F1F})
 */
public record DataObject(int tag, byte[] content) {
    private static final int MOST = 10_000;

    /**
     * Objects side by side; what they hold is not looked at.
     *
     * @throws UnreadableException when they are none, or more than any file has
     */
    public static List<DataObject> parse(byte[] side) throws UnreadableException {
        var objects = new ArrayList<DataObject>();
        var at = new Cursor(side);
        while (at.position < side.length) {
            if (objects.size() == MOST) throw new UnreadableException("too many objects");
            objects.add(at.object());
        }
        return objects;
    }

    public static Optional<byte[]> find(byte[] side, int tag) throws UnreadableException {
        return parse(side).stream()
                .filter(object -> object.tag == tag)
                .map(DataObject::content)
                .findFirst();
    }

    /** Through objects in each other. */
    public static byte[] inside(byte[] side, int... tags) throws UnreadableException {
        var content = side;
        for (int tag : tags)
            content = find(content, tag).orElseThrow(() -> new UnreadableException(Integer.toHexString(tag)));
        return content;
    }

    public boolean constructed() {
        return ((tag > 0xFF ? tag >> 8 : tag) & 0x20) != 0;
    }

    /** Length of a whole file, from its first octets. @throws UnreadableException when they are no beginning of one */
    public static int lengthOf(byte[] head) throws UnreadableException {
        var at = new Cursor(head);
        at.tag();
        int length = at.length();
        return at.position + length;
    }

    @Override
    public String toString() {
        return "DataObject " + Integer.toHexString(tag);
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int position;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        DataObject object() throws UnreadableException {
            int tag = tag();
            int length = length();
            if (length > bytes.length - position) throw new UnreadableException("length");
            var content = Arrays.copyOfRange(bytes, position, position + length);
            position += length;
            return new DataObject(tag, content);
        }

        int tag() throws UnreadableException {
            int first = next();
            return (first & 0x1F) == 0x1F ? first << 8 | next() : first;
        }

        int length() throws UnreadableException {
            int length = next();
            if (length <= 0x7F) return length;
            int digits = length & 0x7F;
            if (digits == 0 || digits > 3) throw new UnreadableException("length");
            length = 0;
            for (int i = 0; i < digits; i++) length = length << 8 | next();
            return length;
        }

        private int next() throws UnreadableException {
            if (position >= bytes.length) throw new UnreadableException("end");
            return bytes[position++] & 0xFF;
        }
    }
}
