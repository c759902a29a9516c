package org.mpaka.documents.chip.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.chip.ChipPortrait;
import org.mpaka.testing.passport.InventedPortrait;

/** From DG2 to what a browser shows. */
class PortraitTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private static PortraitDecoder decoder;

    @BeforeAll
    static void start() {
        decoder = new PortraitDecoder(Duration.ofSeconds(30));
    }

    @AfterAll
    static void stop() {
        decoder.close();
    }

    private static Optional<ChipPortrait> shown(byte[] group) {
        return PortraitGroup.image(group).flatMap(decoder::decode);
    }

    /** With the group's own tag around its content. */
    private static byte[] group(byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(0x75);
        out.write(0x83);
        out.write(content.length >> 16);
        out.write(content.length >> 8);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] jpeg2000(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        var writer = new J2KImageWriterSpi().createWriterInstance(null);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void aJpegIsWrittenAnew() {
        var image = InventedPortrait.jpeg(2);

        var portrait = shown(group(InventedPortrait.group(image, 0, 240, 320)));

        assertThat(portrait).hasValueSatisfying(shown -> {
            assertThat(shown.width()).isEqualTo(240);
            assertThat(shown.height()).isEqualTo(320);
            assertThat(shown.image()).isNotEqualTo(image);
        });
    }

    @Test
    void aJpeg2000BecomesAJpeg() throws IOException {
        var portrait = shown(group(InventedPortrait.group(jpeg2000(413, 531), 1, 413, 531)));

        assertThat(portrait).hasValueSatisfying(shown -> {
            assertThat(shown.mediaType()).isEqualTo("image/jpeg");
            assertThat(shown.width()).isEqualTo(413);
            assertThat(shown.height()).isEqualTo(531);
        });
    }

    @Test
    void aLargeImageIsMadeSmallerAndOneTooLargeIsNone() throws IOException {
        assertThat(decoder.decode(jpeg2000(1000, 500))).hasValueSatisfying(shown -> {
            assertThat(shown.width()).isEqualTo(800);
            assertThat(shown.height()).isEqualTo(400);
        });
        assertThat(decoder.decode(jpeg2000(2500, 2000))).isEmpty();
    }

    @Test
    void whatIsNoImageIsNoneAndTheNextIsShown() {
        var broken = InventedPortrait.jpeg(1);
        Arrays.fill(broken, 100, broken.length, (byte) 0x55);

        assertThat(decoder.decode(new byte[] {1, 2, 3})).isEmpty();
        assertThat(decoder.decode(new byte[0])).isEmpty();
        assertThat(decoder.decode(broken)).isEmpty();
        assertThat(decoder.decode(InventedPortrait.jpeg(1))).isPresent();
    }

    @Test
    void aWorkerThatIsTooSlowIsReplaced() throws IOException {
        var hasty = new PortraitDecoder(Duration.ofMillis(1));
        assertThat(hasty.decode(InventedPortrait.jpeg(1))).isEmpty();
        hasty.close();
        assertThat(decoder.decode(InventedPortrait.jpeg(1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "chip/lds-jmrtd/samples/bsi2008/Datagroup2.bin, true",
        "chip/icao-worked-examples/EF.DG2.bin, true",
        "chip/iso39794/ICAO_39794_5_AP_DG2_AllFields.dat, true",
        "chip/iso39794/ICAO_39794_5_AP_DG2_MandFields.dat, true"
    })
    void specimensOfBothStandardsAreShown(String name, boolean image) throws IOException {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to show specimens' portraits");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
        var file = Path.of(DATA, "documents").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), name);

        assertThat(shown(Files.readAllBytes(file)).isPresent()).isEqualTo(image);
    }
}
