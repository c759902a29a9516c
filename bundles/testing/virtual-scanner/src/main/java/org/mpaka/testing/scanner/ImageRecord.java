package org.mpaka.testing.scanner;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;

/** Finger image records, ISO/IEC 19794-4. */
public final class ImageRecord {
    private static final int FIR = 0x46495200;

    private ImageRecord() {}

    /** Of 2011, one representation. @param compression 0 none, 5 JPEG 2000 lossless, 6 PNG @param image as it is to stand there */
    public static byte[] of2011(BufferedImage size, int position, int compression, byte[] image) {
        int representation = 4 + 9 + 1 + 2 + 2 + 1 + 5 + 1 + 1 + 1 + 8 + 1 + 1 + 1 + 4 + 4 + image.length;
        var out = ByteBuffer.allocate(16 + representation);
        out.putInt(FIR).put(new byte[] {'0', '2', '0', 0}).putInt(16 + representation);
        out.putShort((short) 1).put((byte) 0).put((byte) 1);
        out.putInt(representation).put(new byte[9 + 1 + 2 + 2]);
        // one mark of quality, then finger, number, dots per inch
        out.put((byte) 1).put(new byte[] {80, 0, 0, 0, 0});
        out.put((byte) position).put((byte) 1).put((byte) 1);
        for (int rate = 0; rate < 4; rate++) out.putShort((short) InventedFinger.RESOLUTION);
        out.put((byte) 8).put((byte) compression).put((byte) 0);
        out.putShort((short) size.getWidth()).putShort((short) size.getHeight());
        return out.putInt(image.length).put(image).array();
    }

    /** Of 2005, the pixels as they are. */
    public static byte[] of2005(BufferedImage gray, int position) {
        var pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        var out = ByteBuffer.allocate(32 + 14 + pixels.length);
        out.putInt(FIR).put(new byte[] {'0', '1', '0', 0});
        out.putShort((short) 0).putInt(out.capacity());
        out.putShort((short) 0).putShort((short) 31).put((byte) 1).put((byte) 1);
        for (int rate = 0; rate < 4; rate++) out.putShort((short) InventedFinger.RESOLUTION);
        out.put((byte) 8).put((byte) 0).putShort((short) 0);
        out.putInt(14 + pixels.length);
        out.put(new byte[] {(byte) position, 1, 1, 80, 0});
        out.putShort((short) gray.getWidth()).putShort((short) gray.getHeight()).put((byte) 0);
        return out.put(pixels).array();
    }
}
