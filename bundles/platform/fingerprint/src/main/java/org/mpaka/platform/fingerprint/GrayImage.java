package org.mpaka.platform.fingerprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture in shades of grey, within bounds that are looked at before it is decoded. */
final class GrayImage {
    private static final int LEAST = 90;
    private static final int MOST = 2000;
    private static final Pattern PGM = Pattern.compile("P5\\s+([0-9]{1,5})\\s+([0-9]{1,5})\\s+255\\s");
    private static final int LONGEST_HEAD = 40;

    private final int width;
    private final int height;
    private final byte[] pixels;

    private GrayImage(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** One octet each, 0 is black, from the top left. */
    byte[] pixels() {
        return pixels.clone();
    }

    /** @param image PNG, or PGM (P5) of 8 bits */
    static GrayImage read(byte[] image) throws UnreadablePrintException {
        if (image.length > Prints.LARGEST_IMAGE) throw new UnreadablePrintException("image is too large");
        return image.length > 1 && image[0] == 'P' ? pgm(image) : png(image);
    }

    private static GrayImage pgm(byte[] image) throws UnreadablePrintException {
        var head = new String(image, 0, Math.min(LONGEST_HEAD, image.length), StandardCharsets.ISO_8859_1);
        var found = PGM.matcher(head);
        if (!found.lookingAt()) throw new UnreadablePrintException("not an 8-bit PGM without comments");
        int width = bounded(Integer.parseInt(found.group(1)));
        int height = bounded(Integer.parseInt(found.group(2)));
        if (image.length != found.end() + width * height) throw new UnreadablePrintException("PGM of another length");
        return new GrayImage(width, height, Arrays.copyOfRange(image, found.end(), image.length));
    }

    private static GrayImage png(byte[] image) throws UnreadablePrintException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            bounded(reader.getWidth(0));
            bounded(reader.getHeight(0));
            return gray(reader.read(0));
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePrintException("neither PNG nor PGM", e);
        } finally {
            reader.dispose();
        }
    }

    private static GrayImage gray(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var raster = image.getColorModel().getNumComponents() == 1
                        && image.getColorModel().getPixelSize() == 8
                        && image.getType() != BufferedImage.TYPE_BYTE_INDEXED
                ? image.getRaster()
                : null;
        var pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                pixels[y * width + x] =
                        (byte) (raster != null ? raster.getSample(x, y, 0) : luminance(image.getRGB(x, y)));
        return new GrayImage(width, height, pixels);
    }

    private static int luminance(int colour) {
        return (299 * (colour >> 16 & 0xFF) + 587 * (colour >> 8 & 0xFF) + 114 * (colour & 0xFF)) / 1000;
    }

    private static int bounded(int side) throws UnreadablePrintException {
        if (side < LEAST || side > MOST)
            throw new UnreadablePrintException("a side of " + side + " pixels, not " + LEAST + " to " + MOST);
        return side;
    }
}
