package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.ListFault;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerListFormat;

/** What every {@link PassengerListFormat} promises. A fixed seed makes the wrecked inputs the same in every run. */
public abstract class PassengerListFormatTck {
    private static final int WRECKED_INPUTS = 2_000;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));

    protected abstract PassengerListFormat format();

    /** Files that can be read whole: at least one. */
    protected abstract List<byte[]> goodExamples();

    /** Files of other families. */
    protected abstract List<byte[]> strangers();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    @Test
    void itsIdentifierIsSmallLettersFiguresAndHyphens() {
        assertThat(format().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void readsEveryGoodExampleWholeAndTwiceTheSame() {
        assertThat(goodExamples()).isNotEmpty();
        for (var example : goodExamples()) {
            byte[] before = example.clone();
            assertThat(format().recognises(example)).isTrue();
            var file = format().read(example);
            assertThat(example).as("left as it was").isEqualTo(before);
            assertThat(file.faults()).isEmpty();
            assertThat(file.lists()).isNotEmpty().allSatisfy(list -> assertThat(list.passengers())
                    .isNotEmpty());
            assertThat(format().read(example)).isEqualTo(file);
        }
    }

    @Test
    void leavesOtherFamiliesAlone() {
        for (var stranger : strangers())
            assertThat(format().recognises(stranger)).isFalse();
        assertThat(format().recognises(new byte[0])).isFalse();
    }

    /** Also of what it does not recognise: the content may begin like its family and go on otherwise. */
    @Test
    void neverThrowsAndReadsOrSaysWhyNot() {
        var random = new Random(9735);
        var examples = Stream.concat(goodExamples().stream(), strangers().stream())
                .filter(example -> example.length > 0)
                .toList();
        for (int i = 0; i < WRECKED_INPUTS; i++) {
            byte[] wreck = wrecked(examples.get(random.nextInt(examples.size())), random);
            said(format().read(wreck));
        }
        said(format().read(new byte[0]));
    }

    private void said(PassengerFile file) {
        if (file.lists().isEmpty() && file.faults().isEmpty())
            throw new AssertionError("neither read nor a reason why not");
        file.repairs().forEach(this::inAllLanguages);
        file.faults().stream().map(ListFault::what).forEach(this::inAllLanguages);
        file.lists().stream().flatMap(PassengerListFormatTck::notes).forEach(this::inAllLanguages);
    }

    private static Stream<Sentence> notes(PassengerList list) {
        return Stream.concat(
                list.notes().stream(),
                list.passengers().stream().map(AnnouncedPassenger::notes).flatMap(List::stream));
    }

    private void inAllLanguages(Sentence said) {
        for (var language : LANGUAGES)
            if (sentences().pattern(said.code(), language).isEmpty())
                throw new AssertionError(said.code() + " in " + language);
    }

    private static byte[] wrecked(byte[] good, Random random) {
        byte[] wreck = good.clone();
        for (int change = random.nextInt(5); change >= 0; change--)
            wreck[random.nextInt(wreck.length)] = (byte) random.nextInt(256);
        return random.nextInt(6) == 0 ? Arrays.copyOf(wreck, random.nextInt(2 * wreck.length)) : wreck;
    }

    /** For examples written in the test. */
    protected static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
