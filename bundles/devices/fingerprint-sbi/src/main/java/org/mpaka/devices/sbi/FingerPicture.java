package org.mpaka.devices.sbi;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A plain picture in shades of grey: PGM of 8 bits. */
final class FingerPicture {
    private FingerPicture() {}

    static byte[] pgm(BufferedImage gray) {
        var pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        return pgm(gray.getWidth(), gray.getHeight(), pixels);
    }

    /** @param pixels one octet each, 0 is black, from the top left */
    static byte[] pgm(int width, int height, byte[] pixels) {
        var head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        var whole = Arrays.copyOf(head, head.length + pixels.length);
        System.arraycopy(pixels, 0, whole, head.length, pixels.length);
        return whole;
    }
}
