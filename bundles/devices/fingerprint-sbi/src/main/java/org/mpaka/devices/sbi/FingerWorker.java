package org.mpaka.devices.sbi;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerLoop;

/** Decodes JPEG 2000 that strangers made, in a process that may die of it, to a plain grey picture (PGM). */
public final class FingerWorker {
    private static final int MOST_SIDE = 2000;
    private static final int NO_IMAGE = -1;

    private FingerWorker() {}

    /** Ends when its input does. @param arguments none */
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        WorkerLoop.serve(() -> (what, given) -> decoded(given));
    }

    private static byte[] decoded(byte[] image) throws NoAnswerException {
        try {
            return FingerPicture.pgm(gray(read(image)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new NoAnswerException(NO_IMAGE);
        }
    }

    private static BufferedImage read(byte[] image) throws IOException {
        var reader = new J2KImageReaderSpi().createReaderInstance(null);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_SIDE || reader.getHeight(0) > MOST_SIDE) throw new IOException("too large");
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage gray(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) return image;
        var gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = gray.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return gray;
    }
}
