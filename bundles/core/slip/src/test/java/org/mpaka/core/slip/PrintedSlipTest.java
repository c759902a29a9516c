package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.testing.fixtures.Actors;

/** The page as it leaves the printer: its words, and its code scanned from the image. */
class PrintedSlipTest {
    private static final Locale KIRUNDI = Locale.forLanguageTag("rn");

    @TempDir
    Path directory;

    @Test
    void theCodeOnThePrintedPageIsScannedAndItsSignatureVerified() throws Exception {
        var scenario = new Scenario(directory, Mode.LIVE);
        var pdf = scenario.printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.FRENCH);
        for (int resolution : List.of(150, 203, 300)) {
            String code = scanned(image(pdf, resolution));
            var verification = scenario.printer().verify(code);
            assertThat(verification.valid()).as("at %d dpi", resolution).isTrue();
            assertThat(verification.reason().code()).isEqualTo("slip.verify.valid");
            assertThat(verification.fields())
                    .containsEntry("inspection", Scenario.INSPECTION.toString())
                    .containsEntry("outcome", "ADMITTED")
                    .containsEntry("direction", "ENTRY")
                    .containsEntry("until", "2027-02-20")
                    .containsEntry("post", "BDI-KOB")
                    .containsEntry("number", "TAE900021")
                    .containsEntry("name", "Nshimirimana Élodie Aimée")
                    .containsEntry("at", "2026-11-22T22:30:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ADMITTED | 90 days, until February 20, 2027 | Burundi · Kobero | November 23, 2026, 00:30",
                "fr | ADMIS | 90 jours, jusqu’au 20 février 2027 | Burundi · Kobero | 23 novembre 2026, 00:30",
                "sw | AMERUHUSIWA | Siku 90, hadi 20 Februari 2027 | Burundi · Kobero | 23 Novemba 2026, 00:30",
                "rn | YEMEREWE | Imisi 90, gushika 20 Ruhuhuma 2027 | Uburundi · Kobero | 23 Munyonyo 2026, 00:30"
            })
    void everyLanguageHasItsWordsAndTheDayOfThePost(
            String language, String verdict, String stay, String place, String at) throws IOException {
        var scenario = new Scenario(directory, Mode.LIVE);
        String text =
                text(scenario.printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.forLanguageTag(language)));
        assertThat(text)
                .contains(verdict, stay, place, at)
                .contains("Nshimirimana Élodie Aimée", "TAE900021", "A. Niyonzima", "art. 29(1)")
                .containsOnlyOnce("art. 29(1)")
                .contains("No paid work")
                .doesNotContain("slip.");
    }

    @Test
    void itIsOnePageOfA6WithItsFontsInside() throws IOException {
        var pdf =
                new Scenario(directory, Mode.LIVE).printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.ENGLISH);
        assertThat(pdf.length).as("bytes, over a link of 32 kbit/s").isLessThan(60_000);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth() / 72 * 25.4)).isEqualTo(105);
            assertThat(Math.round(box.getHeight() / 72 * 25.4)).isEqualTo(148);
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames())
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"DEMONSTRATION", "TRAINING"})
    void whatIsNotRealSaysSoAcrossThePageAndInTheCode(Mode mode) throws Exception {
        var scenario = new Scenario(directory, mode);
        var pdf = scenario.printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.ENGLISH);
        assertThat(text(pdf)).contains(mode.name());
        var verification = scenario.printer().verify(scanned(image(pdf, 203)));
        assertThat(verification.reason().code()).isEqualTo("slip.verify.not-live");
        assertThat(verification.fields()).containsEntry("mode", mode.name());
    }

    @Test
    void aRefusalGivesItsReason() throws Exception {
        var scenario = new Scenario(directory, Mode.LIVE)
                .decided(new Decision.Refuse("document-forged", "Le visa présenté est faux."), InspectionState.CLOSED);
        var pdf = scenario.printer().print(Actors.SUPERVISOR, Scenario.INSPECTION, Locale.FRENCH);
        assertThat(text(pdf)).contains("REFUSÉ", "Le visa présenté est faux.");
        assertThat(scenario.printer().verify(scanned(image(pdf, 203))).fields()).containsEntry("outcome", "REFUSED");
    }

    @Test
    void aRefusalNamesTheGroundInLawAndItsArticleAndNotWhatTheRulingRestedOn() throws Exception {
        var scenario = new Scenario(directory, Mode.LIVE)
                .decided(new Decision.Refuse("travel-document-invalid", "Passeport périmé."), InspectionState.CLOSED);
        var pdf = scenario.printer().print(Actors.SUPERVISOR, Scenario.INSPECTION, Locale.FRENCH);
        assertThat(text(pdf))
                .contains("law.ground.travel-document-invalid", "Passeport périmé.", "art. 31")
                .doesNotContain("29(1)");
    }

    @Test
    void longNamesAndLettersOfOtherScriptsDoNotBreakThePage() throws Exception {
        var scenario = new Scenario(directory, Mode.TRAINING)
                .named("Nilavadhanananda-Wolfeschlegelsteinhausenbergerdorff", "Żółć Ñandú 山田 " + "Maria ".repeat(12));
        var pdf = scenario.printer().print(Actors.OFFICER, Scenario.INSPECTION, KIRUNDI);
        assertThat(text(pdf)).contains("Żółć Ñandú ??");
        assertThat(scenario.printer().verify(scanned(image(pdf, 203))).valid()).isTrue();
    }

    @Test
    void whatIsNotDecidedHasNoSlip() {
        var referred = new Scenario(directory, Mode.LIVE)
                .decided(new Decision.Refer(ReferralReason.values()[0], Optional.empty()), InspectionState.REFERRED);
        assertThatThrownBy(() -> referred.printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.ENGLISH))
                .isInstanceOf(MpakaException.class);
        var unconfirmed = new Scenario(directory, Mode.LIVE)
                .decided(new Decision.Refuse("x", "x"), InspectionState.REFUSAL_TO_CONFIRM);
        assertThatThrownBy(() -> unconfirmed.printer().print(Actors.OFFICER, Scenario.INSPECTION, Locale.ENGLISH))
                .isInstanceOf(MpakaException.class);
    }

    /** For the eye: {@code -Dmpaka.slip.pictures=DIR} writes a picture of each sort of slip. */
    @Test
    void picturesForTheEye() throws IOException {
        @Nullable String target = System.getProperty("mpaka.slip.pictures");
        org.junit.jupiter.api.Assumptions.assumeTrue(target != null, "no directory for pictures was given");
        Path pictures = Files.createDirectories(Path.of(String.valueOf(target)));
        var live = new Scenario(directory, Mode.LIVE);
        write(live, Locale.FRENCH, pictures.resolve("admitted-fr.png"));
        write(new Scenario(directory, Mode.DEMONSTRATION), KIRUNDI, pictures.resolve("demonstration-rn.png"));
        live.decided(
                new Decision.Refuse("x", "The visa shown is forged: its number belongs to another person."),
                InspectionState.CLOSED);
        write(live, Locale.ENGLISH, pictures.resolve("refused-en.png"));
        write(
                new Scenario(directory, Mode.TRAINING)
                        .named(
                                "Nilavadhanananda-Wolfeschlegelsteinhausenbergerdorff",
                                "Żółć Ñandú " + "Maria ".repeat(12)),
                Locale.forLanguageTag("sw"),
                pictures.resolve("long-sw.png"));
        assertThat(pictures).isNotEmptyDirectory();
    }

    private static void write(Scenario scenario, Locale locale, Path file) throws IOException {
        ImageIO.write(
                image(scenario.printer().print(Actors.OFFICER, Scenario.INSPECTION, locale), 200),
                "png",
                file.toFile());
    }

    private static BufferedImage image(byte[] pdf, int dotsPerInch) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /**
     * As a telephone is held, a little askew and never twice the same. A code that stands perfectly upright is missed
     * by this scanner about once in five hundred, whatever its size.
     */
    private static String scanned(BufferedImage page) {
        int left = page.getWidth() * 3 / 5;
        int top = page.getHeight() * 3 / 5;
        var code = page.getSubimage(0, top, left, page.getHeight() - top);
        for (int degrees : new int[] {0, 3, 7, 15, 30}) {
            var seen = new BufferedImageLuminanceSource(turned(code, degrees));
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException e) {
                // not at this look
                continue;
            }
        }
        throw new AssertionError("no code was found on the page");
    }

    private static BufferedImage turned(BufferedImage image, int degrees) {
        int room = Math.max(image.getWidth(), image.getHeight()) * 3 / 2;
        var turned = new BufferedImage(room, room, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, room, room);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), room / 2.0, room / 2.0);
        graphics.drawImage(image, (room - image.getWidth()) / 2, (room - image.getHeight()) / 2, null);
        graphics.dispose();
        return turned;
    }
}
