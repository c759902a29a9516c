package org.mpaka.testing.passport;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A drawing of a head that is nobody's, as a chip holds portraits: JPEG in ISO/IEC 19794-5 in CBEFF (Doc 9303-10). */
public final class InventedPortrait {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final int[] SKINS = {0x8D5524, 0xC68642, 0xE0AC69, 0x5C3A21};
    private static final int[] CLOTHES = {0x2F5D62, 0x7A3B2E, 0x3A4A7A, 0x5B6B2F};

    private InventedPortrait() {}

    /** @param person another drawing for each number */
    public static byte[] jpeg(int person) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int kind = Math.floorMod(person, SKINS.length);
        pen.setColor(new Color(0xE8E6DF));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(CLOTHES[kind]));
        pen.fillOval(10, 240, 220, 180);
        pen.setColor(new Color(SKINS[kind]));
        pen.fillRect(98, 200, 44, 60);
        pen.fillOval(60, 70, 120, 160);
        pen.setColor(new Color(0x241A12));
        pen.fillArc(56, 50 - 4 * kind, 128, 120, 0, 180);
        pen.fillOval(88, 138, 12, 9);
        pen.fillOval(140, 138, 12, 9);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(120, 150, 114 + 3 * kind, 172);
        pen.drawArc(95, 176, 50, 18 + 4 * kind, 200, 140);
        pen.setColor(new Color(0xA00000));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        pen.drawString("SIMULATOR", 52, 306);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "jpg", bytes)) throw new IllegalStateException("no writer of JPEG");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The content of DG2 around an image. @param format 0 JPEG, 1 JPEG 2000 */
    public static byte[] group(byte[] image, int format, int width, int height) {
        var face = ByteBuffer.allocate(32 + image.length)
                .putInt(32 + image.length)
                .putShort((short) 0)
                .put(new byte[14])
                .put((byte) 1)
                .put((byte) format)
                .putShort((short) width)
                .putShort((short) height)
                .put((byte) 1)
                .put((byte) 2)
                .putShort((short) 0)
                .putShort((short) 0)
                .put(image)
                .array();
        var record = ByteBuffer.allocate(14 + face.length)
                .put("FAC\0".getBytes(StandardCharsets.US_ASCII))
                .put("010\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(14 + face.length)
                .putShort((short) 1)
                .put(face)
                .array();
        // owner 0101 (ISO/IEC JTC 1/SC 37), type 0008 (face image)
        var header = Tlv.of(
                0xA1,
                Tlv.of(0x80, new byte[] {1, 1}),
                Tlv.of(0x81, new byte[] {2}),
                Tlv.of(0x87, new byte[] {1, 1}),
                Tlv.of(0x88, new byte[] {0, 8}));
        var template = Tlv.of(0x7F60, header, Tlv.of(0x5F2E, record));
        return Tlv.of(0x7F61, Tlv.of(0x02, new byte[] {1}), template);
    }

    static byte[] group(int person) {
        return group(jpeg(person), 0, WIDTH, HEIGHT);
    }
}
