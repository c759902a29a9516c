package org.mpaka.core.trust.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05 00",
                "30 03 02 01 05",
                "30 80 02 01 05 00 00",
                "30 80 30 80 00 00 00 00",
                "7F 21 03 02 01 05",
                "30 82 00 03 02 01 05"
            })
    void takesOneWholeElement(String encoding) throws UnreadableException {
        assertThat(Encoding.checked(hex(encoding))).isEqualTo(hex(encoding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "30 05 02 01 05",
                "30 03 02 04 05 06",
                "30 84 7F FF FF FF 02 01 05",
                "30 85 00 00 00 00 01 00",
                "02 80 01 00 00",
                "30 80 02 01 05",
                "30 03 02 01 05 04 00",
                "BF FF FF"
            })
    void refusesWhatIsCutOffOrLies(String encoding) {
        assertThatThrownBy(() -> Encoding.checked(hex(encoding))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void cutsOffTheZerosThatAChipFillsItsFileWith() throws UnreadableException {
        assertThat(Encoding.checked(hex("30 03 02 01 05 00 00 00"))).isEqualTo(hex("30 03 02 01 05"));
    }

    @Test
    void refusesAMillionLevelsWithoutRecursion() {
        var levels = new byte[2_000_000];
        for (int i = 0; i < levels.length; i += 2) {
            levels[i] = 0x30;
            levels[i + 1] = (byte) 0x80;
        }
        assertThatThrownBy(() -> Encoding.checked(levels)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesMoreElementsThanAnyRealFileHas() {
        var elements = new byte[2 * Encoding.MOST_ELEMENTS + 4];
        Arrays.fill(elements, (byte) 0);
        elements[0] = 0x30;
        elements[1] = (byte) 0x80;
        for (int i = 2; i < elements.length; i += 2) elements[i] = 0x05;
        assertThatThrownBy(() -> Encoding.checked(elements)).isInstanceOf(UnreadableException.class);
    }
}
