package org.mpaka.platform.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Fingers that are nobody's. */
class PrintsTest {
    private static final double THRESHOLD = 40;
    private static byte[] record = {};

    @BeforeContainer
    static void extractOnce() throws UnreadablePrintException {
        record = extract(1).record();
    }

    private static PrintTemplate extract(int number) throws UnreadablePrintException {
        return Prints.extract(InventedPrints.pgm(number), InventedPrints.RESOLUTION);
    }

    @Example
    void theSameFingerLaidDownAgainIsAlikeAndAnotherIsNot() throws UnreadablePrintException {
        var first = extract(1);
        var again = Prints.extract(InventedPrints.again(1, 9, 14), InventedPrints.RESOLUTION);
        assertThat(Prints.similarity(first, again)).isGreaterThan(THRESHOLD);
        assertThat(Prints.similarity(first, extract(2))).isLessThan(THRESHOLD);
        assertThat(Prints.similarity(first, extract(3))).isLessThan(THRESHOLD);
        assertThat(first.minutiae()).isGreaterThan(20);
        assertThat(Prints.engine()).isEqualTo("SourceAFIS 3.18.1");
    }

    @Example
    void aTemplateIsAnIsoRecordAndIsTheSameAfterItWasWritten() throws UnreadablePrintException {
        var first = extract(1);
        assertThat(Arrays.copyOf(first.record(), 8)).containsExactly('F', 'M', 'R', 0, ' ', '2', '0', 0);
        var read = PrintTemplate.of(first.record());
        assertThat(Prints.similarity(first, read)).isEqualTo(Prints.similarity(first, first));
    }

    @Example
    void oneAmongManyIsFoundFirstWhateverTheNumberOfThreads() throws Exception {
        var many = new ArrayList<PrintTemplate>();
        for (int number = 0; number < 1200; number++)
            many.add(number == 777 ? extract(1) : extractedOnce(2 + number % 2));
        var finger = Prints.extract(InventedPrints.again(1, 6, 8), InventedPrints.RESOLUTION);
        List<PrintSearch.Found> first;
        try (var one = new PrintSearch(1)) {
            first = one.search(finger, many, THRESHOLD, 5);
        }
        assertThat(first).extracting(PrintSearch.Found::index).containsExactly(777);
        try (var three = new PrintSearch(3)) {
            assertThat(three.search(finger, many, THRESHOLD, 5)).isEqualTo(first);
            assertThat(three.search(finger, List.of(), THRESHOLD, 5)).isEmpty();
        }
    }

    private static final PrintTemplate[] ONCE = new PrintTemplate[4];

    private static PrintTemplate extractedOnce(int number) throws UnreadablePrintException {
        var known = ONCE[number];
        if (known != null) return known;
        return ONCE[number] = extract(number);
    }

    @Example
    void whatIsNoImageOfAFingerIsRefusedInWords() {
        refused(new byte[0], 500);
        refused(new byte[Prints.LARGEST_IMAGE + 1], 500);
        refused("P5 100 100 255\n".getBytes(StandardCharsets.US_ASCII), 500);
        refused("P5 99999 99999 255\n".getBytes(StandardCharsets.US_ASCII), 500);
        refused(InventedPrints.pgm(1), 72);
    }

    private static void refused(byte[] image, int resolution) {
        assertThatThrownBy(() -> Prints.extract(image, resolution)).isInstanceOf(UnreadablePrintException.class);
    }

    @Property(tries = 1000)
    void aRecordThatWasAlteredIsReadInBoundsOrRefused(
            @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        var altered = record.clone();
        var random = new Random(seed);
        for (int change = 0; change < changes; change++)
            altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
        if (seed % 3 == 0) altered = Arrays.copyOf(altered, random.nextInt(altered.length));
        try {
            var read = PrintTemplate.of(altered);
            assertThat(Prints.similarity(read, read)).isGreaterThanOrEqualTo(0);
        } catch (UnreadablePrintException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 200)
    void anImageThatWasAlteredIsReadOrRefused(@ForAll @IntRange(max = 100_000) int seed) {
        var image = SMALL.clone();
        var random = new Random(seed);
        for (int change = 0; change < 4; change++)
            image[random.nextInt(Math.min(image.length, 200))] = (byte) random.nextInt(256);
        try {
            assertThat(Prints.extract(image, 500).minutiae()).isGreaterThanOrEqualTo(0);
        } catch (UnreadablePrintException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static final byte[] SMALL = InventedPrints.again(3, 0, 0);
}
