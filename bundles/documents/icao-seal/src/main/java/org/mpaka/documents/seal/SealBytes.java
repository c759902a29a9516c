package org.mpaka.documents.seal;

import java.util.Arrays;

/** The bytes of a seal, read from front to back and never beyond their end. */
final class SealBytes {
    private final byte[] bytes;
    private int at;

    SealBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    int one() throws SealFault {
        if (atEnd()) throw new SealFault("ends", at);
        return bytes[at++] & 0xFF;
    }

    byte[] take(int count) throws SealFault {
        if (count > bytes.length - at) throw new SealFault("ends", bytes.length);
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    byte[] until(int end) {
        return Arrays.copyOf(bytes, end);
    }

    /**
     * A DER length in its shortest form, of two bytes at most: no seal is longer. 128 as the one byte 0x80, which DER
     * does not have, is met in seals.
     */
    int length() throws SealFault {
        int first = one();
        if (first <= 0x80) return first;
        int from = at - 1;
        int length;
        if (first == 0x81) length = one();
        else if (first == 0x82) length = one() << 8 | one();
        else throw new SealFault("length", from);
        if (length <= 0x80 || first == 0x82 && length < 0x100) throw new SealFault("length", from);
        return length;
    }
}
