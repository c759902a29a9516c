package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;

/**
 * Nothing that anybody can hold under a reader makes a format throw.
 *
 * <p>{@code -Dmpaka.fuzz.inputs=10000000} for the long run.
 */
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 200_000);
    private static final long SEED = Long.getLong("mpaka.fuzz.seed", 9303L);
    private static final String LIKELY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<<<<<";
    private static final List<List<String>> SEEDS = List.of(
            Zones.TD1, Zones.TD1_LONG_NUMBER, Zones.TD2, Zones.TD2_LONG_NUMBER, Zones.TD3, Zones.MRV_A, Zones.MRV_B);

    @Test
    void nothingMakesAFormatThrowAndWhatIsWrongHasItsFieldNamed() {
        var random = new Random(SEED);
        int read = 0;
        int wrong = 0;
        for (int i = 0; i < INPUTS; i++) {
            var lines = random.nextInt(4) == 0 ? noise(random) : mutated(random);
            for (var format : Zones.FORMATS) {
                var reading = format.read(lines, DocumentInput.Channel.READER, Zones.TODAY);
                if (reading.isEmpty()) continue;
                read++;
                wrong += judge(reading.get()) ? 0 : 1;
            }
        }
        assertThat(read).isGreaterThan(INPUTS / 2);
        assertThat(wrong).as("wrecks were among them").isGreaterThan(INPUTS / 4);
    }

    /** Without an assertion library in the loop: it would be most of the run. */
    private static boolean judge(DocumentReading reading) {
        boolean wrongDigit = false;
        for (var digit : reading.checkDigits()) {
            if (digit.right()) continue;
            wrongDigit = true;
            boolean named = false;
            for (var finding : reading.findings())
                named |= finding.answer() == CheckAnswer.FAILED
                        && finding.field().equals(digit.field());
            if (!named) throw new AssertionError("not named: " + digit + " in " + reading.lines());
        }
        boolean failed = wrongDigit;
        for (var finding : reading.findings()) {
            if (finding.field().isEmpty() || finding.answer() == CheckAnswer.NOT_DONE)
                throw new AssertionError(reading.lines().toString());
            failed |= finding.answer() == CheckAnswer.FAILED;
        }
        if (reading.document().isEmpty() && !failed)
            throw new AssertionError(reading.lines().toString());
        return !failed;
    }

    private static List<String> mutated(Random random) {
        var lines = new ArrayList<>(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(5); i >= 0; i--) {
            int line = random.nextInt(lines.size());
            var text = new StringBuilder(lines.get(line));
            int at = random.nextInt(text.length());
            switch (random.nextInt(12)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, '<');
                default -> text.setCharAt(at, LIKELY.charAt(random.nextInt(LIKELY.length())));
            }
            lines.set(line, text.toString());
        }
        return lines;
    }

    private static List<String> noise(Random random) {
        int[] widths = {30, 36, 44, random.nextInt(60)};
        int width = widths[random.nextInt(4)];
        var lines = new ArrayList<String>();
        for (int i = width == 30 ? 3 : 2; i > 0; i--) {
            var line = new StringBuilder(width);
            while (line.length() < width) line.append(LIKELY.charAt(random.nextInt(LIKELY.length())));
            lines.add(line.toString());
        }
        return lines;
    }

    @Property(tries = 2000)
    void anyTwoLinesOfPassportWidthAreReadOrReported(
            @ForAll @Size(2) List<@StringLength(44) @CharRange(from = '\u0000', to = '\uffff') String> lines) {
        for (var format : Zones.FORMATS)
            format.read(lines, DocumentInput.Channel.TYPED_MRZ, Zones.TODAY).ifPresent(FuzzTest::judge);
    }

    @Property(tries = 2000)
    void anyLinesAtAllAreReadOrLeftAlone(@ForAll @Size(max = 5) List<String> lines) {
        for (var format : Zones.FORMATS)
            format.read(lines, DocumentInput.Channel.TYPED_MRZ, Zones.TODAY).ifPresent(FuzzTest::judge);
    }
}
