package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;

/** What every {@link SealFormat} promises. A fixed seed makes the wrecked inputs the same in every run. */
public abstract class SealFormatTck {
    private static final int WRECKED_INPUTS = 10_000;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));

    protected abstract SealFormat format();

    /** Codes of the family whose content can be read whole: at least one. */
    protected abstract List<byte[]> goodExamples();

    /** Codes of other families. */
    protected abstract List<byte[]> strangers();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    /** The day on which the examples are read. */
    protected LocalDate today() {
        return LocalDate.of(2026, 11, 22);
    }

    @Test
    void itsIdentifierIsSmallLettersFiguresAndHyphens() {
        assertThat(format().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void readsEveryGoodExampleAndSaysWhatTheSignatureIsWorth() {
        assertThat(goodExamples()).isNotEmpty();
        for (var example : goodExamples()) {
            byte[] before = example.clone();
            var reading = format().read(example, today()).orElseThrow();
            assertThat(example).as("left as it was").isEqualTo(before);
            assertThat(reading.format()).isEqualTo(format().id());
            assertThat(reading.kind()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(reading.fields()).isNotEmpty().allSatisfy(field -> assertThat(field.name())
                    .matches("[a-z0-9]+(-[a-z0-9]+)*"));
            assertThat(reading.findings())
                    .as("a seal without a word on its signature would be believed")
                    .anyMatch(finding -> finding.field().equals("signature"))
                    .noneMatch(finding -> finding.field().equals("document") && finding.answer() == CheckAnswer.FAILED);
            assertThat(format().read(example, today())).contains(reading);
        }
    }

    @Test
    void leavesOtherFamiliesAlone() {
        for (var stranger : strangers())
            assertThat(format().read(stranger, today())).isEmpty();
        assertThat(format().read(new byte[0], today())).isEmpty();
        assertThat(format().read(new byte[SealReading.MAXIMUM_BYTES], today())).isEmpty();
    }

    @Test
    void neverThrowsAndAlwaysSaysWhatItFoundInWordsThatExist() {
        var random = new Random(9303);
        var examples = goodExamples();
        for (int i = 0; i < WRECKED_INPUTS; i++) {
            byte[] wreck = wrecked(examples.get(random.nextInt(examples.size())), random);
            format().read(wreck, today()).ifPresent(this::said);
        }
    }

    private void said(SealReading reading) {
        assertThat(reading.findings()).isNotEmpty();
        for (var finding : reading.findings())
            for (var language : LANGUAGES)
                if (sentences().pattern(finding.sentence().code(), language).isEmpty())
                    throw new AssertionError(finding.sentence().code() + " in " + language);
    }

    private static byte[] wrecked(byte[] good, Random random) {
        byte[] wreck = good.clone();
        for (int change = random.nextInt(5); change >= 0; change--)
            wreck[random.nextInt(wreck.length)] = (byte) random.nextInt(256);
        return random.nextInt(6) == 0 ? Arrays.copyOf(wreck, random.nextInt(2 * wreck.length)) : wreck;
    }
}
