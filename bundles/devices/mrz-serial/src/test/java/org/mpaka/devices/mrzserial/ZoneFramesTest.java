package org.mpaka.devices.mrzserial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.devices.mrzserial.ZoneFrames.Frame;

/** Zones in whatever a reader puts around them. The specimens are those of ICAO Doc 9303 parts 4 and 5. */
class ZoneFramesTest {
    static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    private static List<Frame> frames(String sent, int atOnce) {
        var frames = new ZoneFrames();
        var found = new ArrayList<Frame>();
        var octets = sent.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < octets.length; at += atOnce)
            found.addAll(frames.take(Arrays.copyOfRange(octets, at, Math.min(octets.length, at + atOnce))));
        frames.silence().ifPresent(found::add);
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096})
    void everyFramingGivesTheSameZone(int atOnce) {
        for (var sent : List.of(
                "\u0002" + UPPER + "\r" + LOWER + "\r\u0003\r\n",
                UPPER + "\r\n" + LOWER + "\r\n",
                UPPER + LOWER,
                UPPER.toLowerCase(Locale.ROOT) + "\n" + LOWER.toLowerCase(Locale.ROOT),
                "START OCR\nLINE 1:\n" + UPPER + "\nLINE 2:\n" + LOWER + "\nEND\n"))
            assertThat(frames(sent, atOnce)).as(sent).singleElement().satisfies(frame -> assertThat(frame.lines())
                    .containsExactly(UPPER, LOWER));
        assertThat(frames(String.join("", CARD), atOnce).get(0).lines()).isEqualTo(CARD);
        assertThat(frames(String.join("\r", CARD), atOnce).get(0).lines()).isEqualTo(CARD);
    }

    @Test
    void twoDocumentsAreTwoFrames() {
        assertThat(frames("\u0002" + UPPER + "\r" + LOWER + "\u0003\u0002" + String.join("\r", CARD) + "\u0003", 5))
                .extracting(Frame::lines)
                .containsExactly(List.of(UPPER, LOWER), CARD);
    }

    @Test
    void whatIsCutOffOrNoZoneIsSaidWithoutASignOfIt() {
        for (int cut = 1; cut < LOWER.length(); cut++)
            assertThat(frames(UPPER + "\r" + LOWER.substring(cut), 9))
                    .singleElement()
                    .satisfies(frame -> assertThat(frame.lines()).isEmpty());
        assertThat(frames(UPPER, 9).get(0)).hasToString("Frame of 44 signs");
        assertThat(frames("\r\n\r\n", 2)).isEmpty();
    }

    @Test
    void noisesOnTheLineAreNoZoneAndTakeNoRoom() {
        var noise = new Random(17);
        var frames = new ZoneFrames();
        for (int i = 0; i < 2000; i++) {
            var octets = new byte[200];
            noise.nextBytes(octets);
            assertThat(frames.take(octets)).allSatisfy(frame -> {
                assertThat(frame.lines()).isEmpty();
                assertThat(frame.signs()).isLessThanOrEqualTo(1024);
            });
        }
        frames.silence();
        assertThat(frames.take(("\u0002" + UPPER + "\r" + LOWER + "\u0003").getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1);
    }
}
