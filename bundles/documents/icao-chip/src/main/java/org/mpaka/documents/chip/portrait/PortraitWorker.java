package org.mpaka.documents.chip.portrait;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerLoop;

/**
 * Decodes images that strangers made, in a process that may die of them: takes an image, gives it back as a plain JPEG no
 * larger than the screen needs, or nothing.
 */
public final class PortraitWorker {
    /** Portraits have a third of a million pixels (Doc 9303-9); four million are none. */
    static final int MOST_PIXELS = 4_000_000;

    private static final int NO_IMAGE = -1;
    private static final int LARGEST_SIDE = 800;

    private PortraitWorker() {}

    /** Ends when its input does. @param arguments none */
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        WorkerLoop.serve(() -> (what, image) -> decoded(image));
    }

    private static byte[] decoded(byte[] image) throws NoAnswerException {
        try {
            return plain(read(image));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new NoAnswerException(NO_IMAGE);
        }
    }

    private static BufferedImage read(byte[] image) throws IOException {
        boolean jpeg = image.length > 2 && (image[0] & 0xFF) == 0xFF && (image[1] & 0xFF) == 0xD8;
        ImageReader reader = jpeg
                ? ImageIO.getImageReadersByFormatName("jpeg").next()
                : new J2KImageReaderSpi().createReaderInstance(null);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels <= 0 || pixels > MOST_PIXELS) throw new IOException("too large");
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] plain(BufferedImage image) throws IOException {
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, "jpg", bytes)) throw new IOException("no writer");
        return bytes.toByteArray();
    }
}
