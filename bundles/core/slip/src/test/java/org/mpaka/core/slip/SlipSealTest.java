package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Printout;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.SlipPrinter;

/** A slip among the codes of documents. */
class SlipSealTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aSlipThatIsSignedPassesWithItsFields() {
        var fields = new LinkedHashMap<>(Map.of("post", "BDI-KOB", "name", "Zawadi", "number", ""));
        var reading = read("MPAKA1:ABC.\n", true, "slip.verify.valid", fields);
        assertThat(reading.kind()).isEqualTo("slip");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("signature");
            assertThat(finding.answer()).isEqualTo(CheckAnswer.PASSED);
        });
        assertThat(reading.fields())
                .as("what is empty is not shown")
                .extracting(SealReading.Field::name)
                .containsExactlyInAnyOrder("post", "name");
    }

    @Test
    void aPermitIsCalledOne() {
        var reading = read("MPAKA1:ABC.", true, "slip.verify.valid", Map.of("permit", "1", "permitNumber", "7"));
        assertThat(reading.kind()).isEqualTo("permit");
        assertThat(reading.fields()).extracting(SealReading.Field::name).contains("permit-number");
    }

    @Test
    void ofANodeNobodyKnowsNothingCanBeSaidAndAForgedOneFails() {
        assertThat(answer("slip.verify.unknown-node")).isEqualTo(CheckAnswer.NOT_POSSIBLE);
        assertThat(answer("slip.verify.wrong")).isEqualTo(CheckAnswer.FAILED);
        assertThat(answer("slip.verify.unreadable")).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void otherCodesAreLeftAlone() {
        var seal = new SlipSeal(new Saying(new SlipPrinter.SlipVerification(true, Sentence.of("x"), Map.of())));
        assertThat(seal.read("M1DOE/JOHN".getBytes(StandardCharsets.UTF_8), TODAY))
                .isEmpty();
        assertThat(seal.read(new byte[0], TODAY)).isEmpty();
    }

    private CheckAnswer answer(String reason) {
        return read("MPAKA1:ABC.", false, reason, Map.of()).findings().get(0).answer();
    }

    private SealReading read(String code, boolean valid, String reason, Map<String, String> fields) {
        var said = new SlipPrinter.SlipVerification(valid, Sentence.of(reason), fields);
        return new SlipSeal(new Saying(said))
                .read(code.getBytes(StandardCharsets.UTF_8), TODAY)
                .orElseThrow();
    }

    /** Answers the same of every code. */
    private record Saying(SlipPrinter.SlipVerification said) implements SlipPrinter {
        @Override
        public byte[] print(Actor actor, InspectionId inspection, Locale locale) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Printout printAt(Actor actor, InspectionId inspection, Locale locale, String lane) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SlipVerification verify(String code) {
            return said;
        }
    }
}
