package org.mpaka.testing.scanner;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Pictures of fingers that nobody has. */
public final class InventedFinger {
    /** In dots per inch. */
    public static final int RESOLUTION = 500;

    private static final int PICTURES = 5;
    /** How a finger is laid down anew: degrees. */
    private static final int[] TURNS = {0, 4, -3, 6, -5};

    private InventedFinger() {}

    /**
     * @param person 1 to 5
     * @param position of the finger, 1 to 10
     * @param time the how manieth time it is laid down: each a little different
     */
    public static BufferedImage laid(int person, int position, int time) {
        var finger = picture((person + position) % PICTURES + 1);
        int turn = TURNS[Math.floorMod(time, TURNS.length)];
        return turn == 0 ? finger : turned(finger, turn);
    }

    /** A corner of a finger: too little to compare. */
    public static BufferedImage corner(BufferedImage finger) {
        var little = blank(finger);
        var pen = little.createGraphics();
        pen.setClip(finger.getWidth() / 2, finger.getHeight() / 2, finger.getWidth() / 5, finger.getHeight() / 5);
        pen.drawImage(finger, 0, 0, null);
        pen.dispose();
        return little;
    }

    public static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture as the generator made it, PGM. @param number 1 to 5 */
    public static byte[] pgm(int number) {
        var name = "SFinGe_Test0" + number + ".pgm";
        try (var in = Objects.requireNonNull(InventedFinger.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(int number) {
        try (var in = new DataInputStream(new ByteArrayInputStream(pgm(number)))) {
            var head = in.readNBytes(3);
            if (head[0] != 'P' || head[1] != '5') throw new IOException("no PGM: " + number);
            int width = number(in);
            int height = number(in);
            if (number(in) != 255) throw new IOException("no grey of 8 bits: " + number);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setDataElements(0, 0, width, height, in.readNBytes(width * height));
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int sign = in.read(); sign >= '0' && sign <= '9'; sign = in.read()) value = value * 10 + sign - '0';
        return value;
    }

    private static BufferedImage turned(BufferedImage finger, int degrees) {
        var turned = blank(finger);
        var pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), finger.getWidth() / 2.0, finger.getHeight() / 2.0);
        pen.drawImage(finger, degrees, degrees, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage blank(BufferedImage like) {
        var blank = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = blank.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, like.getWidth(), like.getHeight());
        pen.dispose();
        return blank;
    }
}
