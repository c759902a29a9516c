package org.mpaka.documents.page.worker;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A grey picture.
 *
 * @param grey one octet a pixel, row after row
 */
record Picture(int width, int height, byte[] grey) {
    /** A page scanned at 600 dots an inch has nine million; a telephone's photograph up to fifty. */
    static final long MOST_PIXELS = 50_000_000;

    /** Nothing is gained from more: a line of 44 characters then has 50 pixels for each. */
    private static final int LARGEST_SIDE = 2400;

    /** @throws IOException when it is no JPEG or PNG, or has too many pixels */
    static Picture decoded(byte[] file) throws IOException {
        boolean jpeg = file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
        boolean png = file.length > 4 && (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
        if (!jpeg && !png) throw new IOException("neither JPEG nor PNG");
        var reader = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels <= 0 || pixels > MOST_PIXELS) throw new IOException("too large");
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LARGEST_SIDE);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            var image = reader.read(0, how);
            return of(image, new AffineTransform(), image.getWidth(), image.getHeight());
        } finally {
            reader.dispose();
        }
    }

    private static Picture of(BufferedImage image, AffineTransform transform, int width, int height) {
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return new Picture(width, height, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }

    private BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(grey, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, grey.length);
        return image;
    }

    int at(int x, int y) {
        return grey[y * width + x] & 0xFF;
    }

    /** Small pictures are made larger only where {@code wanted} says so. */
    Picture scaledTo(int wanted) {
        double scale = (double) wanted / width;
        var transform = AffineTransform.getScaleInstance(scale, scale);
        return of(image(), transform, wanted, Math.max(1, (int) Math.round(height * scale)));
    }

    /** @param degrees clockwise, small; the corners that come in are white */
    Picture straightened(double degrees) {
        if (degrees == 0) return this;
        return of(
                image(),
                AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0),
                width,
                height);
    }

    /** @param quarters clockwise */
    Picture turned(int quarters) {
        boolean lying = quarters % 2 == 1;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        var transform = new AffineTransform();
        transform.translate(newWidth / 2.0, newHeight / 2.0);
        transform.quadrantRotate(quarters);
        transform.translate(-width / 2.0, -height / 2.0);
        return of(image(), transform, newWidth, newHeight);
    }

    Picture cut(int left, int top, int right, int bottom) {
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        int w = Math.max(1, Math.min(width, right) - x);
        int h = Math.max(1, Math.min(height, bottom) - y);
        var part = new byte[w * h];
        for (int row = 0; row < h; row++) System.arraycopy(grey, (y + row) * width + x, part, row * w, w);
        return new Picture(w, h, part);
    }

    byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image(), "jpg", bytes)) throw new IOException("no writer");
        return bytes.toByteArray();
    }
}
