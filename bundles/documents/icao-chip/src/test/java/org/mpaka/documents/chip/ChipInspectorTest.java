package org.mpaka.documents.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_DONE;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipReading.Access;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.core.trust.passive.SignedChipVerifier;
import org.mpaka.documents.chip.ChipInspector.Outcome;
import org.mpaka.documents.chip.ChipInspector.ReadingRules;
import org.mpaka.documents.chip.portrait.PortraitDecoder;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Fault;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.Traits.ActiveKey;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;

/** The terminal's protocols, another's, against the chip's, our own from Doc 9303-11; and what is said of each fault. */
class ChipInspectorTest {
    private static final List<String> LINES =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3404159ZE184226B<<<<<10");
    private static final Bearer BEARER = new Bearer(String.join("", LINES), "ERIKSSON<<ANNA<MARIA", "ZENITH", 1);
    private static final MutableClock CLOCK = new MutableClock();
    private static final VirtualState UTOPIA = VirtualState.of(MutableClock.START);
    private static PortraitDecoder portraits;

    @BeforeAll
    static void startDecoder() {
        portraits = new PortraitDecoder(Duration.ofSeconds(10));
    }

    @AfterAll
    static void stopDecoder() {
        portraits.close();
    }

    private static Outcome read(Traits traits, Optional<String> cardNumber, Duration limit) {
        return read(traits, cardNumber, limit, true, 223);
    }

    private static Outcome read(
            Traits traits, Optional<String> cardNumber, Duration limit, boolean fallBack, int block) {
        var reader = new LaidPassport(VirtualPassport.of(BEARER, traits, UTOPIA));
        var trust = new OneAuthority(UTOPIA.authority().certificate());
        var inspector = new ChipInspector(
                new SignedChipVerifier(trust, CLOCK), portraits, CLOCK, new ReadingRules(fallBack, block));
        var printed =
                new DocumentReading("td3", Channel.READER, LINES, Optional.empty(), List.of(), List.of(), Map.of());
        try {
            return inspector.inspect(
                    reader, reader.channel(), printed, cardNumber, System.nanoTime() + limit.toNanos());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChipReading read(Traits traits) {
        return read(traits, Optional.empty(), Duration.ofMinutes(1)).reading();
    }

    private static CheckAnswer answer(ChipReading reading, Kind kind) {
        return reading.result().find(kind).map(ChipCheck::answer).orElseThrow();
    }

    private static String reason(ChipReading reading) {
        return reading.result().decisive().reason().code();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ELLIPTIC, PACE_ZONE",
        "true, true, RSA, PACE_ZONE",
        "true, false, RSA, PACE_ZONE",
        "false, true, ELLIPTIC, BASIC",
        "false, false, RSA, BASIC",
        "false, true, NONE, BASIC"
    })
    void aChipInOrderPassesEveryCheckItCan(boolean pace, boolean chipKey, ActiveKey activeKey, Access access) {
        var reading = read(Traits.USUAL.means(pace, chipKey, activeKey));

        assertThat(reading.access()).contains(access);
        assertThat(reading.result().answer()).isEqualTo(PASSED);
        assertThat(answer(reading, Kind.CHIP_AUTHENTICATION)).isEqualTo(chipKey ? PASSED : NOT_POSSIBLE);
        assertThat(answer(reading, Kind.ACTIVE_AUTHENTICATION))
                .isEqualTo(activeKey == ActiveKey.NONE ? NOT_POSSIBLE : PASSED);
        assertThat(answer(reading, Kind.PRINTED_ZONE)).isEqualTo(PASSED);
        assertThat(reading.portrait()).hasValueSatisfying(portrait -> {
            assertThat(portrait.mediaType()).isEqualTo("image/jpeg");
            assertThat(portrait.width()).isEqualTo(240);
            assertThat(portrait.height()).isEqualTo(320);
        });
        assertThat(reading.fields())
                .extracting(field -> field.name() + "=" + field.value())
                .containsExactly(
                        "full-name=ERIKSSON, ANNA MARIA",
                        "birth-place=ZENITH",
                        "authority=PASSPORT OFFICE OF UTOPIA",
                        "issued=2025-03-01");
    }

    @Test
    void theNumberOnTheCardOpensItToo() {
        var reading =
                read(Traits.USUAL, Optional.of("123456"), Duration.ofMinutes(1)).reading();

        assertThat(reading.access()).contains(Access.PACE_CARD_NUMBER);
        assertThat(reading.result().answer()).isEqualTo(PASSED);
    }

    @Test
    void longBlocksBringTheSameInFewerCommands() {
        var whole = read(Traits.USUAL, Optional.empty(), Duration.ofMinutes(1), true, 20_000)
                .reading();

        assertThat(whole.result().answer()).isEqualTo(PASSED);
        assertThat(whole.exchanges()).isLessThan(read(Traits.USUAL).exchanges());
    }

    @ParameterizedTest
    @CsvSource({
        "CLONED, FAILED, chip.ca.failed",
        "CLONED_HIDING, FAILED, chip.files.hidden",
        "ALTERED_PORTRAIT, FAILED, chip.group.altered",
        "ALTERED_ZONE, FAILED, chip.group.altered",
        "UNSIGNED_GROUP, FAILED, chip.files.unsigned",
        "UNKNOWN_SIGNER, NOT_POSSIBLE, chip.chain.authority-unknown",
        "EXPIRED_SIGNER, FAILED, chip.signer.ended",
        "WEAK_DIGEST, FAILED, chip.algorithms.weak",
        "WRONG_KEY, FAILED, chip.trouble.wrong-key",
        "OTHER_PERSON, FAILED, chip.zone.other"
    })
    void eachFaultEndsInItsOwnSentence(Fault fault, CheckAnswer answer, String sentence) {
        var reading = read(Traits.USUAL.with(fault));

        assertThat(reason(reading)).isEqualTo(sentence);
        assertThat(reading.result().answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActiveKey.class,
            names = {"RSA", "ELLIPTIC"})
    void aCopyOfAChipWithoutChipAuthenticationIsFoundByActiveAuthentication(ActiveKey kind) {
        var reading = read(Traits.USUAL.means(true, false, kind).with(Fault.CLONED));

        assertThat(answer(reading, Kind.ACTIVE_AUTHENTICATION)).isEqualTo(FAILED);
        assertThat(reason(reading)).isEqualTo("chip.aa.failed");
    }

    @Test
    void whatACopyHoldsIsReadNonetheless() {
        var reading = read(Traits.USUAL.with(Fault.CLONED));

        assertThat(answer(reading, Kind.CHIP_AUTHENTICATION)).isEqualTo(FAILED);
        assertThat(answer(reading, Kind.ACTIVE_AUTHENTICATION)).isEqualTo(FAILED);
        assertThat(answer(reading, Kind.SECURITY_OBJECT)).isEqualTo(PASSED);
        assertThat(reading.portrait()).isPresent();
    }

    @Test
    void aChipTornOffSaysSoAndKeepsWhatWasRead() {
        var outcome = read(Traits.USUAL.with(Fault.TORN_OFF), Optional.empty(), Duration.ofMinutes(1));

        assertThat(outcome.trouble()).contains(Trouble.TORN_OFF);
        assertThat(outcome.reading().result().answer()).isEqualTo(NOT_DONE);
        assertThat(answer(outcome.reading(), Kind.PRINTED_ZONE)).isEqualTo(PASSED);
        assertThat(outcome.reading().portrait()).isEmpty();
    }

    @Test
    void aSlowChipIsGivenUpInTime() {
        var outcome = read(Traits.USUAL.with(Fault.SLOW), Optional.empty(), Duration.ofMillis(100));

        assertThat(outcome.trouble()).contains(Trouble.LATE);
        assertThat(outcome.reading().result().answer()).isEqualTo(NOT_DONE);
    }

    @Test
    void basicAccessIsFallenBackOnOnlyWhereThatIsAllowed() {
        var broken = Traits.USUAL.with(Fault.PACE_BROKEN);

        var fallen = read(broken);
        assertThat(fallen.access()).contains(Access.BASIC);
        assertThat(fallen.result().find(Kind.ACCESS).orElseThrow().reason().code())
                .isEqualTo("chip.access.fallen-back");
        var refused = read(broken, Optional.empty(), Duration.ofMinutes(1), false, 223);
        assertThat(refused.reading().access()).isEmpty();
        assertThat(refused.reading().result().answer()).isEqualTo(FAILED);
    }

    @Test
    void aBlockedChipIsToBeReadAgainLater() {
        var reading = read(Traits.USUAL.means(false, true, ActiveKey.NONE).with(Fault.BASIC_ACCESS_BLOCKED));

        assertThat(reading.result().answer()).isEqualTo(NOT_DONE);
        assertThat(reason(reading)).isEqualTo("chip.trouble.blocked");
    }
}
