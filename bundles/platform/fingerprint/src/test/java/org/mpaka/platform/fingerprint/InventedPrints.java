package org.mpaka.platform.fingerprint;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.mpaka.testing.scanner.InventedFinger;

/** Fingers of nobody: made by a generator, and laid down anew by moving and turning the picture. */
final class InventedPrints {
    static final int RESOLUTION = 500;

    private InventedPrints() {}

    /** @param number 1 to 3 */
    static byte[] pgm(int number) {
        return InventedFinger.pgm(number);
    }

    /** The same finger, not quite as it was laid down before. PNG. */
    static byte[] again(int number, int degrees, int shift) {
        try {
            var gray = GrayImage.read(pgm(number));
            var image = new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setDataElements(0, 0, gray.width(), gray.height(), gray.pixels());
            var turn =
                    AffineTransform.getRotateInstance(Math.toRadians(degrees), gray.width() / 2.0, gray.height() / 2.0);
            turn.translate(shift, shift);
            var turned = new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_BYTE_GRAY);
            var pen = turned.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, gray.width(), gray.height());
            pen.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_BICUBIC), 0, 0);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(turned, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException | UnreadablePrintException e) {
            throw new IllegalStateException(e);
        }
    }
}
