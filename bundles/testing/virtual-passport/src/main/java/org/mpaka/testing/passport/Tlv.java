package org.mpaka.testing.passport;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Data objects of commands and answers (ISO/IEC 7816-4), lengths up to 65535. */
final class Tlv {
    private Tlv() {}

    static byte[] of(int tag, byte[]... contents) {
        var content = join(contents);
        var bytes = new ByteArrayOutputStream();
        if (tag > 0xFF) bytes.write(tag >> 8);
        bytes.write(tag);
        if (content.length > 0xFF) {
            bytes.write(0x82);
            bytes.write(content.length >> 8);
        } else if (content.length > 0x7F) bytes.write(0x81);
        bytes.write(content.length);
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    /** Objects side by side, tags of one byte. @throws RefusedException 6A80 when they are none */
    static Map<Integer, byte[]> parse(byte[] side) {
        var objects = new LinkedHashMap<Integer, byte[]>();
        int at = 0;
        try {
            while (at < side.length) {
                int tag = side[at++] & 0xFF;
                int length = side[at++] & 0xFF;
                if (length == 0x81) length = side[at++] & 0xFF;
                else if (length == 0x82) length = (side[at++] & 0xFF) << 8 | side[at++] & 0xFF;
                if (at + length > side.length) throw new RefusedException(0x6A80);
                objects.put(tag, Arrays.copyOfRange(side, at, at + length));
                at += length;
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new RefusedException(0x6A80);
        }
        return objects;
    }
}
