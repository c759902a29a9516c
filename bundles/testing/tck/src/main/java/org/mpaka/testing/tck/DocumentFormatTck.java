package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;

/**
 * What every {@link DocumentFormat} promises.
 *
 * <p>Extend it, give good examples of the family, and run it with JUnit 5. A fixed seed makes the wrecked inputs the
 * same in every run.
 */
public abstract class DocumentFormatTck {
    private static final DocumentInput.Channel CHANNEL = DocumentInput.Channel.READER;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<< é\u0000\uD83D.";
    private static final int WRECKED_INPUTS = 20_000;

    protected abstract DocumentFormat format();

    /** Documents of the family without a fault, in date or not: at least one. */
    protected abstract List<List<String>> goodExamples();

    /** Lines that belong to other families. */
    protected abstract List<List<String>> strangers();

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
    void readsEveryGoodExampleWholeAndWithoutFault() {
        assertThat(goodExamples()).isNotEmpty();
        for (var lines : goodExamples()) {
            var reading = read(lines);
            assertThat(reading.format()).isEqualTo(format().id());
            assertThat(reading.channel()).isEqualTo(CHANNEL);
            assertThat(reading.lines()).isEqualTo(lines);
            assertThat(reading.document()).isPresent();
            assertThat(reading.findings()).isNotEmpty();
            assertThat(reading.findings()).noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
            assertThat(reading.findings()).noneMatch(finding -> finding.answer() == CheckAnswer.NOT_DONE);
            assertThat(reading.suggestions()).isEmpty();
        }
    }

    @Test
    void aWrongCheckDigitIsAFailedFindingOnItsField() {
        for (var lines : goodExamples()) {
            for (var digit : read(lines).checkDigits()) {
                var wrong = replaced(lines, digit.line(), digit.position(), digit.expected() == '9' ? '8' : '9');
                var reading = read(wrong);
                assertThat(reading.checkDigits()).anyMatch(it -> it.field().equals(digit.field()) && !it.right());
                assertThat(reading.findings())
                        .anyMatch(it -> it.field().equals(digit.field()) && it.answer() == CheckAnswer.FAILED);
            }
        }
    }

    @Test
    void leavesOtherFamiliesAlone() {
        for (var lines : strangers())
            assertThat(format().read(lines, CHANNEL, today())).isEmpty();
        for (var lines : List.of(List.<String>of(), List.of(""), List.of("", "", "", "", "")))
            assertThat(format().read(lines, CHANNEL, today())).isEmpty();
    }

    @Test
    void neverThrowsAndAlwaysSaysWhatItFoundInWordsThatExist() {
        var random = new Random(9303);
        var examples = goodExamples();
        for (int i = 0; i < WRECKED_INPUTS; i++) {
            var lines = wrecked(examples.get(random.nextInt(examples.size())), random);
            assertThatCode(() -> format().read(lines, CHANNEL, today())
                            .ifPresent(reading -> assertThat(reading.findings())
                                    .allSatisfy(finding -> assertThat(sentences()
                                                    .pattern(finding.sentence().code(), Locale.ENGLISH))
                                            .as(finding.sentence().code())
                                            .isPresent())))
                    .as("%s", lines)
                    .doesNotThrowAnyException();
        }
    }

    /** Suggestions are for the officer: they concern a field at fault, and change nothing of what was read. */
    @Test
    void suggestsOnlyForFieldsAtFaultAndAppliesNothing() {
        var random = new Random(3039);
        var examples = goodExamples();
        for (int i = 0; i < WRECKED_INPUTS; i++) {
            var lines = wrecked(examples.get(random.nextInt(examples.size())), random);
            var reading = format().read(lines, CHANNEL, today());
            if (reading.isEmpty()) continue;
            if (!reading.get().lines().equals(lines)) throw new AssertionError("changed: " + lines);
            for (String field : reading.get().suggestions().keySet())
                if (reading.get().findings().stream()
                        .noneMatch(it ->
                                it.answer() == CheckAnswer.FAILED && it.field().equals(field)))
                    throw new AssertionError(field + " is suggested without a fault: " + lines);
        }
    }

    @Test
    void readsTheSameTwice() {
        for (var lines : goodExamples()) assertThat(read(lines)).isEqualTo(read(lines));
    }

    /** Much longer than anything a reader lets through; a format must not be what it hangs on. */
    @Test
    void leavesTextBeyondAllBoundsAlone() {
        for (var lines : goodExamples())
            assertThat(format().read(
                                    lines.stream()
                                            .map(line -> line.repeat(20_000))
                                            .toList(),
                                    CHANNEL,
                                    today()))
                    .isEmpty();
    }

    private DocumentReading read(List<String> lines) {
        return format().read(lines, CHANNEL, today()).orElseThrow();
    }

    private static List<String> wrecked(List<String> good, Random random) {
        var lines = new ArrayList<>(good);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int line = random.nextInt(lines.size());
            if (lines.get(line).isEmpty()) continue;
            char character = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            lines.set(
                    line,
                    replaced(lines.get(line), random.nextInt(lines.get(line).length()), character));
        }
        if (random.nextInt(20) == 0) lines.remove(random.nextInt(lines.size()));
        return lines;
    }

    private static List<String> replaced(List<String> lines, int line, int position, char character) {
        var changed = new ArrayList<>(lines);
        changed.set(line, replaced(lines.get(line), position, character));
        return changed;
    }

    private static String replaced(String line, int position, char character) {
        return line.substring(0, position) + character + line.substring(position + 1);
    }
}
