package org.mpaka.documents.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_DONE;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.core.trust.passive.SignedChipVerifier;
import org.mpaka.documents.chip.ChipInspector.ReadingRules;
import org.mpaka.documents.chip.portrait.PortraitDecoder;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Fault;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.Traits.ActiveKey;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;

/** The one sentence that an officer sees. */
class ChipRowTest {
    private static final List<String> LINES =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3404159ZE184226B<<<<<10");
    private static final VirtualState UTOPIA = VirtualState.of(MutableClock.START);
    private static final InspectionId INSPECTION = new InspectionId(new UUID(1, 2));
    private static PortraitDecoder portraits;

    private final MutableClock clock = new MutableClock();
    private final ChipShelf shelf = new ChipShelf(clock);

    @BeforeAll
    static void startDecoder() {
        portraits = new PortraitDecoder(Duration.ofSeconds(30));
    }

    @AfterAll
    static void stopDecoder() {
        portraits.close();
    }

    private CheckResult run(Optional<ChipReader> reader, Set<String> required) {
        var inspector = new ChipInspector(
                new SignedChipVerifier(new OneAuthority(UTOPIA.authority().certificate()), clock),
                portraits,
                clock,
                new ReadingRules(true, 20_000));
        var row = new ChipRow(
                new OneLane(reader), inspector, shelf, Duration.ofMillis(1), Duration.ofMinutes(5), required);
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of("UTO"),
                "L898902C3",
                new PersonNames("ERIKSSON", "ANNA MARIA"),
                false,
                CountryCode.of("UTO"),
                PartialDate.of("1974-08-12"),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2034, 4, 15)),
                "");
        return row.run(new InspectionFacts(
                INSPECTION,
                Actors.OFFICER,
                Actors.KOBERO,
                "1",
                Direction.ENTRY,
                clock.instant(),
                new DocumentReading(
                        "td3", Channel.READER, LINES, Optional.of(document), List.of(), List.of(), Map.of()),
                Declaration.NONE));
    }

    private CheckResult run(Traits traits) {
        var bearer = new Bearer(String.join("", LINES), "ERIKSSON<<ANNA<MARIA", "ZENITH", 1);
        return run(Optional.of(new LaidPassport(VirtualPassport.of(bearer, traits, UTOPIA))), Set.of());
    }

    private static void assertRow(CheckResult row, CheckAnswer answer, String sentence) {
        assertThat(row.reason().code()).isEqualTo(sentence);
        assertThat(row.answer()).isEqualTo(answer);
        for (var language : List.of("en", "fr", "sw", "rn"))
            assertThat(new ChipSentences().pattern(row.source().code(), Locale.forLanguageTag(language)))
                    .isPresent();
    }

    @Test
    void aChipInOrderIsOneSentenceAndKeptForTheScreen() {
        assertRow(run(Traits.USUAL), PASSED, "chip.row.passed");
        assertThat(shelf.find(INSPECTION))
                .hasValueSatisfying(reading -> assertThat(reading.portrait()).isPresent());
    }

    @Test
    void whereACopyCannotBeExcludedThatIsSaid() {
        assertRow(run(Traits.USUAL.means(true, false, ActiveKey.NONE)), PASSED, "chip.row.passed-may-be-copy");
    }

    @Test
    void aCopyFailsAndATornOffChipIsToBeReadAgain() {
        assertRow(run(Traits.USUAL.with(Fault.CLONED)), FAILED, "chip.ca.failed");
        assertRow(run(Traits.USUAL.with(Fault.TORN_OFF)), NOT_DONE, "chip.trouble.torn-off");
    }

    @Test
    void withoutAReaderOrWithoutAChipItIsNotPossible() {
        assertRow(run(Optional.empty(), Set.of()), NOT_POSSIBLE, "chip.row.no-reader");
        assertRow(run(Optional.of(new Bare(false)), Set.of()), NOT_POSSIBLE, "chip.row.no-chip");
    }

    @Test
    void aPassportThatMustHaveAChipAndShowsNoneIsNotDone() {
        assertRow(run(Optional.of(new Bare(false)), Set.of("UTO")), NOT_DONE, "chip.row.no-chip");
    }

    @Test
    void anUnpluggedReaderIsAStatus() {
        assertRow(run(Optional.of(new Bare(true)), Set.of()), NOT_DONE, "chip.row.reader-lost");
    }

    @Test
    void whatWasReadIsPutAwayAfterSomeHoursAndBeforeTheNextReading() {
        run(Traits.USUAL);
        clock.advance(ChipShelf.LONGEST);
        assertThat(shelf.find(INSPECTION)).isEmpty();

        run(Traits.USUAL);
        run(Optional.of(new Bare(false)), Set.of());
        assertThat(shelf.find(INSPECTION)).isEmpty();
    }

    /** A reader on which nothing lies, or that is gone. */
    private record Bare(boolean lost) implements ChipReader {
        @Override
        public DeviceStatus status() {
            return new LaidPassport(
                            VirtualPassport.of(new Bearer(String.join("", LINES), "X", "Y", 1), Traits.USUAL, UTOPIA))
                    .status();
        }

        @Override
        public Optional<CardChannel> connect(Duration patience) throws CardLostException {
            if (lost) throw new CardLostException("unplugged");
            return Optional.empty();
        }
    }
}
