package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.document.DocumentInput.Channel;

/** What keyboard readers of different makers send for the same document. */
class WedgeTextTest {
    private static final String UPPER = Readers.BURUNDI.get(0);
    private static final String LOWER = Readers.BURUNDI.get(1);

    static Stream<String> everyWayOfSendingAPassportIsUnderstood() {
        return Stream.of(
                UPPER + "\r" + LOWER + "\r",
                UPPER + "\r\n" + LOWER + "\r\n",
                UPPER + "\n\n" + LOWER,
                UPPER + LOWER,
                UPPER + LOWER + "\r",
                "\u0002" + UPPER + "\r" + LOWER + "\r\u0003",
                "\u0002" + UPPER + LOWER + "\u0003",
                "\u001C\u0002" + UPPER + "\r" + LOWER + "\r\u0003\u001D",
                UPPER + "\t" + LOWER + "\t",
                "MRZ:" + UPPER + "\r" + LOWER,
                UPPER + "\r" + LOWER + "#EOT",
                "]Lp" + UPPER + LOWER,
                UPPER.toLowerCase(java.util.Locale.ROOT) + "\r" + LOWER);
    }

    @ParameterizedTest
    @MethodSource
    void everyWayOfSendingAPassportIsUnderstood(String raw) {
        var reading = Readers.read(Channel.KEYBOARD_WEDGE, List.of(raw));
        assertThat(reading.lines()).isEqualTo(Readers.BURUNDI);
        assertThat(Readers.failed(reading)).isEmpty();
    }

    static Stream<Arguments> cardsAndVisasAreUnderstoodToo() {
        return Stream.of(
                Arguments.of(String.join("\r", Readers.CARD), "td1"),
                Arguments.of(String.join("", Readers.CARD), "td1"),
                Arguments.of("\u0002" + String.join("\r", Readers.CARD) + "\u0003", "td1"),
                Arguments.of(String.join("\r", Readers.VISA), "mrv-b"),
                Arguments.of(String.join("", Readers.VISA) + "\r", "mrv-b"));
    }

    @ParameterizedTest
    @MethodSource
    void cardsAndVisasAreUnderstoodToo(String raw, String format) {
        assertThat(Readers.read(Channel.KEYBOARD_WEDGE, List.of(raw)).format()).isEqualTo(format);
    }

    @Test
    void linesSentOneByOneAreOneDocument() {
        assertThat(Readers.read(Channel.KEYBOARD_WEDGE, Readers.BURUNDI).lines())
                .isEqualTo(Readers.BURUNDI);
    }

    @Test
    void anAmericanReaderOnAFrenchKeyboardIsUnderstoodAndReported() {
        var raw = french(UPPER) + "\r" + french(LOWER) + "\r";
        assertThat(raw).startsWith("P.BDI").contains("&").contains("à");
        var reading = Readers.read(Channel.KEYBOARD_WEDGE, List.of(raw));
        assertThat(reading.lines()).isEqualTo(Readers.BURUNDI);
        assertThat(reading.findings())
                .anyMatch(finding -> finding.sentence().code().equals("document.keyboard-layout"));
    }

    /** What a French keyboard makes of the keys that an American one has at the same place. */
    private static String french(String text) {
        String american = "1234567890<AQZWM";
        String french = "&é\"'(-è_çà.QAWZ?";
        var typed = new StringBuilder();
        for (char character : text.toCharArray()) {
            int at = american.indexOf(character);
            typed.append(at < 0 ? character : french.charAt(at));
        }
        return typed.toString();
    }
}
