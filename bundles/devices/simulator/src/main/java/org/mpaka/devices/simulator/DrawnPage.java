package org.mpaka.devices.simulator;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.mpaka.testing.passport.InventedPortrait;

/** A page as the simulator's reader pictures it: a drawing that says that it is one. */
final class DrawnPage {
    private static final int WIDTH = 1250;
    private static final int HEIGHT = 880;

    private DrawnPage() {}

    /** @param person whose drawn head stands on it */
    static byte[] jpeg(List<String> lines, int person) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF3EFE2));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xD9D2BC));
        for (int stripe = 0; stripe < HEIGHT; stripe += 14) pen.drawLine(0, stripe, WIDTH, stripe + 40);
        try {
            pen.drawImage(
                    ImageIO.read(new ByteArrayInputStream(InventedPortrait.jpeg(person))), 60, 150, 300, 400, null);
            text(pen, lines);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(page, "jpg", bytes)) throw new IllegalStateException("no writer of JPEG");
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(Graphics2D pen, List<String> lines) {
        pen.setColor(new Color(0xA00000));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 54));
        pen.drawString("SIMULATOR", 60, 100);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        pen.drawString("a drawing, no document", 420, 100);
        pen.setColor(new Color(0x1C1C1C));
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 42));
        int foot = HEIGHT - 70 * lines.size();
        for (var line : lines) {
            pen.drawString(line, 40, foot);
            foot += 70;
        }
    }
}
