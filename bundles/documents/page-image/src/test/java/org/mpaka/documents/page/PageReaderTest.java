package org.mpaka.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.PageImages;
import org.mpaka.api.document.SealReading.Field;
import org.mpaka.testing.fixtures.Actors;

/** From the picture of a page to its zone, through the worker's process. */
class PageReaderTest {
    private static final String CODE = "Mpaka \u00dc\u0080\u0001 specimen 0123456789";
    private static PageReader reader;

    @BeforeAll
    static void start() {
        reader = Pages.reader();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "utopia-card.jpg, td2, I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D231458907UTO7408122F1204159<<<<<<<6",
        "passport.jpg, td3,"
                + " P<CZESPECIMEN<<VZOR<<<<<<<<<<<<<<<<<<<<<<<<< 99003853<1CZE1101018M1207046110101111<<<<<94",
        "small-card.jpg, td1,"
                + " IDCHES0002068<8<<<<<<<<<<<<<<< 8102287F1301014CHE<<<<<<<<<<<4 VADIS<<QUO<<<<<<<<<<<<<<<<<<<<",
    })
    void aScannedPageIsReadWithoutARepair(String file, String format, String lines) {
        Pages.assumeEngine();
        var page = reader.read(Actors.OFFICER, Pages.specimen(file));
        assertThat(page.missed()).isEmpty();
        assertThat(page.reading().format()).isEqualTo(format);
        assertThat(page.reading().channel()).isEqualTo(Channel.PAGE_IMAGE);
        assertThat(String.join(" ", page.reading().lines())).isEqualTo(lines);
        assertThat(page.repairs()).isEmpty();
        assertThat(page.zone()).hasValueSatisfying(zone -> assertThat(zone).startsWith("/9j/"));
    }

    @ParameterizedTest
    @CsvSource({"3", "-4"})
    void aPageThatLiesAskewOnADeskIsRead(double degrees) {
        Pages.assumeEngine();
        var photograph = Pages.photograph(1000, 900, pen -> {
            pen.rotate(Math.toRadians(degrees), 500, 450);
            pen.drawImage(Pages.image("utopia-card.jpg"), 120, 100, null);
        });
        assertThat(reader.read(Actors.OFFICER, photograph).reading().lines())
                .containsExactly("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aPageThatLiesTheWrongWayRoundIsRead(int quarters) {
        Pages.assumeEngine();
        var page = Pages.image("passport.jpg");
        int side = Math.max(page.getWidth(), page.getHeight());
        var photograph = Pages.photograph(side, side, pen -> {
            var turn = AffineTransform.getQuadrantRotateInstance(quarters, side / 2.0, side / 2.0);
            pen.drawImage(page, turn, null);
        });
        assertThat(reader.read(Actors.OFFICER, photograph).reading().lines())
                .containsExactly(
                        "P<CZESPECIMEN<<VZOR<<<<<<<<<<<<<<<<<<<<<<<<<", "99003853<1CZE1101018M1207046110101111<<<<<94");
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"QR_CODE", "DATA_MATRIX", "AZTEC", "PDF_417"})
    void aBarcodeOnAPageWithoutAZoneIsReadOctetByOctet(BarcodeFormat kind) throws WriterException {
        Pages.assumeEngine();
        var bits = new MultiFormatWriter()
                .encode(CODE, kind, 300, 300, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"));
        var photograph = Pages.photograph(1000, 800, pen -> {
            pen.setColor(Color.WHITE);
            pen.fillRect(100, 100, 800, 600);
            pen.setColor(Color.BLACK);
            int cell = Math.max(1, Math.min(700 / bits.getWidth(), 500 / bits.getHeight()));
            for (int y = 0; y < bits.getHeight(); y++)
                for (int x = 0; x < bits.getWidth(); x++)
                    if (bits.get(x, y)) pen.fillRect(250 + x * cell, 150 + y * cell, cell, cell);
        });
        var page = reader.read(Actors.OFFICER, photograph);
        assertThat(page.missed()).map(Sentence::code).hasValue("page.codes-only");
        assertThat(page.codes()).singleElement().satisfies(code -> {
            assertThat(code.kind())
                    .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(code.reading().fields()).extracting(Field::value).containsExactly(CODE);
        });
    }

    @Test
    void aPictureWithoutAZoneSaysSo() {
        Pages.assumeEngine();
        var empty = Pages.photograph(800, 600, pen -> {});
        var page = reader.read(Actors.OFFICER, empty);
        assertThat(page.reading().document()).isEmpty();
        assertThat(page.missed()).map(Sentence::code).hasValue("page.no-zone");
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndTheNextIsRead() {
        Pages.assumeEngine();
        var noise = new byte[5000];
        new Random(4).nextBytes(noise);
        var cut = Arrays.copyOf(Pages.specimen("passport.jpg"), 300);
        for (var hostile : new byte[][] {noise, cut, new byte[0], {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}})
            assertThat(reader.read(Actors.OFFICER, hostile).missed())
                    .map(Sentence::code)
                    .hasValue("page.no-picture");
        assertThat(reader.read(Actors.OFFICER, Pages.specimen("passport.jpg")).missed())
                .isEmpty();
    }

    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() {
        var huge = Pages.file(new BufferedImage(10_000, 5_001, BufferedImage.TYPE_BYTE_BINARY), "png");
        assertThat(reader.read(Actors.OFFICER, huge).missed())
                .map(Sentence::code)
                .hasValue("page.no-picture");
    }

    @Test
    void whoMayNotInspectMayNotRead() {
        assertThatThrownBy(() -> reader.read(Actors.AUDITOR, Pages.specimen("passport.jpg")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileThatIsTooLargeIsNotTaken() {
        assertThatThrownBy(() -> reader.read(Actors.OFFICER, new byte[PageImages.MAXIMUM_BYTES + 1]))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }
}
