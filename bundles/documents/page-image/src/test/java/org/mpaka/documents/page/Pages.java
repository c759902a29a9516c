package org.mpaka.documents.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentReader;
import org.mpaka.api.document.SealReading;
import org.mpaka.core.document.CheckedDocumentReader;
import org.mpaka.core.document.KeyedFormShelf;
import org.mpaka.core.document.StateCodeTable;
import org.mpaka.documents.mrz.MrvAFormat;
import org.mpaka.documents.mrz.MrvBFormat;
import org.mpaka.documents.mrz.Td1Format;
import org.mpaka.documents.mrz.Td2Format;
import org.mpaka.documents.mrz.Td3Format;
import org.mpaka.testing.fixtures.MutableClock;

/** Specimens, what can be done to a picture, and who reads them. */
final class Pages {
    private static final NodeIdentity NODE = new NodeIdentity(
            NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), BorderPostId.of("BDI-KOB"), NodeIdentity.Mode.TRAINING);
    private static final PostZones ZONES = PostZones.parse("BDI=Africa/Bujumbura");

    private Pages() {}

    static DocumentReader documents() {
        var reader = new CheckedDocumentReader(
                new StateCodeTable(), () -> NODE, new MutableClock(), () -> ZONES, new KeyedFormShelf());
        List.<DocumentFormat>of(new Td1Format(), new Td2Format(), new Td3Format())
                .forEach(reader::addFormat);
        List.<DocumentFormat>of(new MrvAFormat(), new MrvBFormat()).forEach(reader::addFormat);
        return reader;
    }

    /** With time enough for a machine that does other things too. */
    static PageReader reader() {
        return new PageReader(documents(), Pages::octets, Duration.ofSeconds(60));
    }

    /** What a code holds, as it is. */
    private static SealReading octets(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return new SealReading("octets", "test", List.of(new SealReading.Field("content", text)), List.of(), List.of());
    }

    /** The library that reads characters is shipped for this machine alone. */
    static void assumeEngine() {
        boolean shipped = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (!shipped) System.err.println("SKIPPED: characters are read on Linux with x86-64 only");
        Assumptions.assumeTrue(shipped, "no character reader for this machine");
    }

    static byte[] specimen(String name) {
        try (var in = Pages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a grey desk of that size, drawn by the pen given. */
    static byte[] photograph(int width, int height, Consumer<Graphics2D> drawn) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(120, 110, 100));
        pen.fillRect(0, 0, width, height);
        drawn.accept(pen);
        pen.dispose();
        return file(image, "jpg");
    }

    static byte[] file(BufferedImage image, String kind) {
        try {
            var out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, kind, out)) throw new IllegalStateException(kind);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage image(String name) {
        try {
            return ImageIO.read(new ByteArrayInputStream(specimen(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
