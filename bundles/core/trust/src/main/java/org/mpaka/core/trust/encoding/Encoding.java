package org.mpaka.core.trust.encoding;

import java.util.Arrays;

/**
 * Looks through the lengths of an ASN.1 encoding (ITU-T X.690) before a parser is let at it, in one pass without
 * recursion: parsers recurse, and believe lengths.
 */
public final class Encoding {
    /** A certificate needs about ten levels, a master list fourteen. */
    public static final int DEEPEST = 40;

    /** A master list of a thousand certificates has about two hundred thousand. */
    public static final int MOST_ELEMENTS = 4_000_000;

    private static final int CONSTRUCTED = 0x20;
    private static final int OPEN = -1;

    private final byte[] bytes;
    private final int[] ends = new int[DEEPEST];
    private int depth;
    private int at;

    private Encoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The one element that the bytes begin with.
     *
     * @return the bytes without what a chip or an editor left behind: zeros and line ends
     * @throws UnreadableException when they are not one whole element, or deeper or longer than any real one
     */
    public static byte[] checked(byte[] bytes) throws UnreadableException {
        int end = new Encoding(bytes).walk();
        for (int i = end; i < bytes.length; i++)
            if (bytes[i] != 0 && bytes[i] != '\n' && bytes[i] != '\r')
                throw new UnreadableException("trust.problem.encoding");
        return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    }

    private int walk() throws UnreadableException {
        for (int elements = 0; elements < MOST_ELEMENTS; elements++) {
            int tag = tag();
            int length = length();
            if (tag == 0 && length == 0 && depth > 0 && ends[depth - 1] == OPEN) depth--;
            else if ((tag & CONSTRUCTED) != 0) enter(length);
            else skip(length);
            while (depth > 0 && ends[depth - 1] == at) depth--;
            if (depth == 0) return at;
        }
        throw new UnreadableException("trust.problem.too-deep");
    }

    /** @return its first byte */
    private int tag() throws UnreadableException {
        int first = next();
        if ((first & 0x1F) == 0x1F)
            while ((next() & 0x80) != 0) {
                // further digits of the tag
            }
        return first;
    }

    private int length() throws UnreadableException {
        int first = next();
        if (first < 0x80) return first;
        if (first == 0x80) return OPEN;
        int digits = first & 0x7F;
        if (digits > 4) throw new UnreadableException("trust.problem.encoding");
        long length = 0;
        for (int i = 0; i < digits; i++) length = length << 8 | next();
        if (length > bytes.length - at) throw new UnreadableException("trust.problem.encoding");
        return (int) length;
    }

    private void enter(int length) throws UnreadableException {
        if (depth == DEEPEST) throw new UnreadableException("trust.problem.too-deep");
        int end = length == OPEN ? OPEN : at + length;
        if (depth > 0 && ends[depth - 1] != OPEN && end > ends[depth - 1])
            throw new UnreadableException("trust.problem.encoding");
        ends[depth++] = end;
    }

    private void skip(int length) throws UnreadableException {
        if (length == OPEN) throw new UnreadableException("trust.problem.encoding");
        at += length;
        if (depth > 0 && ends[depth - 1] != OPEN && at > ends[depth - 1])
            throw new UnreadableException("trust.problem.encoding");
    }

    private int next() throws UnreadableException {
        if (at >= bytes.length) throw new UnreadableException("trust.problem.encoding");
        return bytes[at++] & 0xFF;
    }
}
