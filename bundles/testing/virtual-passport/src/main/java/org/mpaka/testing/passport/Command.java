package org.mpaka.testing.passport;

import java.util.Arrays;

/**
 * A command (ISO/IEC 7816-4), short or extended.
 *
 * @param expected octets that may come back; 0 for none
 */
record Command(int cla, int ins, int p1, int p2, byte[] data, int expected) {

    static Command parse(byte[] bytes) {
        if (bytes.length < 4) throw new RefusedException(0x6700);
        var body = Arrays.copyOfRange(bytes, 4, bytes.length);
        int cla = bytes[0] & 0xFF;
        int ins = bytes[1] & 0xFF;
        int p1 = bytes[2] & 0xFF;
        int p2 = bytes[3] & 0xFF;
        if (body.length == 0) return new Command(cla, ins, p1, p2, body, 0);
        if (body.length == 1) return new Command(cla, ins, p1, p2, new byte[0], most(body[0] & 0xFF, 256));
        boolean extended = body[0] == 0 && body.length >= 3;
        int head = extended ? 3 : 1;
        int length = extended ? two(body, 1) : body[0] & 0xFF;
        if (extended && body.length == 3) return new Command(cla, ins, p1, p2, new byte[0], most(length, 65536));
        if (head + length > body.length) throw new RefusedException(0x6700);
        var data = Arrays.copyOfRange(body, head, head + length);
        int rest = body.length - head - length;
        int expected =
                switch (rest) {
                    case 0 -> 0;
                    case 1 -> most(body[head + length] & 0xFF, 256);
                    case 2 -> most(two(body, head + length), 65536);
                    default -> throw new RefusedException(0x6700);
                };
        return new Command(cla, ins, p1, p2, data, expected);
    }

    boolean secured() {
        return (cla & 0x0C) == 0x0C;
    }

    /** More of the same follows. */
    boolean chained() {
        return (cla & 0x10) != 0;
    }

    private static int most(int length, int zero) {
        return length == 0 ? zero : length;
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
