package org.mpaka.core.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerComparison;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.biometric.FingerException.Why;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.device.FingerScan;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.OneCase;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;
import org.mpaka.testing.scanner.InventedFinger;

/** Fingers of nobody, at a post whose law allows them, and at one whose does not. */
@OnBothDatabases
class FingerprintDeskTest {
    private static final InspectionId OTHER = new InspectionId(new UUID(4, 3));

    private final OneCase one = new OneCase();
    private TestJournal journal;
    private NodeIdentity node = TestJournal.KOBERO.identity();
    private List<LegalValue> law = List.of(row(Map.of("days", "30"), Confidence.OFFICIAL_TEXT_SEEN));

    private FingerScan scan = FingerScan.none(Sentence.of("scanner.nothing"));

    @TempDir
    private Path directory;

    private final TestDatabase database;

    FingerprintDeskTest(TestDatabase database) {
        this.database = database;
        journal = TestJournal.on(database);
    }

    @BeforeEach
    void begin() {
        journal = TestJournal.on(database);
    }

    private static LegalValue row(Map<String, String> values, Confidence confidence) {
        return new LegalValue(
                RuleId.of("UTO-BIO-01"),
                "biometrics",
                "fingerprints",
                values,
                Optional.of("days"),
                DateRange.ALWAYS,
                List.of(),
                confidence);
    }

    private FingerprintDesk desk() {
        var legislation = (Legislation) Proxy.newProxyInstance(
                Legislation.class.getClassLoader(), new Class<?>[] {Legislation.class}, (self, method, given) -> law);
        var settings = (FingerprintDesk.Settings) Proxy.newProxyInstance(
                FingerprintDesk.Settings.class.getClassLoader(),
                new Class<?>[] {FingerprintDesk.Settings.class, Annotation.class},
                (self, method, given) -> method.getDefaultValue());
        return new FingerprintDesk(
                new BiometricLaw(legislation, journal.clock()),
                one.inspections(),
                journal.journal(),
                () -> node,
                () -> directory,
                PlayedScanner.at("2", () -> scan),
                journal.clock(),
                settings);
    }

    private static FingerImage image(Finger finger, int number) {
        return new FingerImage(finger, InventedFinger.pgm(number), 500, "Reader 1", false);
    }

    private static FingerImage index(int number) {
        return image(Finger.RIGHT_INDEX, number);
    }

    @Test
    void fingersAreTakenWithTheirQualityAndWhyOthersWereNot() {
        var desk = desk();
        desk.except(Actors.SUPERVISOR, OneCase.ID, new FingerException(Finger.RIGHT_INDEX, Why.NOT_READABLE));
        desk.except(Actors.SUPERVISOR, OneCase.ID, new FingerException(Finger.LEFT_INDEX, Why.NOT_NOW));
        var taken = desk.take(Actors.SUPERVISOR, OneCase.ID, index(1));
        assertThat(taken.taken()).singleElement().satisfies(finger -> {
            assertThat(finger.minutiae()).isGreaterThan(20);
            assertThat(finger.weak()).isFalse();
        });
        assertThat(taken.exceptions()).extracting(FingerException::why).containsExactly(Why.NOT_NOW);
        assertThat(Duration.between(taken.at(), taken.until())).isEqualTo(Duration.ofDays(30));
        assertThat(kinds()).containsOnly("biometric.enrolled");
        assertThat(desk().find(Actors.SUPERVISOR, OneCase.ID))
                .as("after a restart")
                .hasValueSatisfying(found -> assertThat(found.taken()).isEqualTo(taken.taken()));
    }

    @Test
    void whoHasNoFingerThatCanBeTakenIsRecordedSoAndNotAskedAgain() {
        var exception = new FingerException(Finger.RIGHT_INDEX, Why.NOT_THERE);
        var taken = desk().except(Actors.SUPERVISOR, OneCase.ID, exception);
        assertThat(taken.taken()).isEmpty();
        assertThat(desk().find(Actors.SUPERVISOR, OneCase.ID)).isPresent();
    }

    @Test
    void oneFingerIsComparedWithWhatWasTakenAndTheNumberIsGivenWithItsThreshold() {
        var desk = desk();
        desk.take(Actors.SUPERVISOR, OTHER, index(1));
        var same = desk.compare(Actors.SUPERVISOR, OneCase.ID, OTHER, index(1));
        assertThat(same.reachesThreshold()).isTrue();
        assertThat(same.threshold()).isEqualTo(40);
        var different = desk.compare(Actors.SUPERVISOR, OneCase.ID, OTHER, index(2));
        assertThat(different.reachesThreshold()).isFalse();
        assertThat(different.engine()).startsWith("SourceAFIS ");
        refused(
                ErrorCode.NOT_FOUND,
                () -> desk.compare(Actors.SUPERVISOR, OneCase.ID, OTHER, image(Finger.LEFT_THUMB, 1)));
        assertThat(kinds()).containsExactly("biometric.enrolled", "biometric.compared", "biometric.compared");
    }

    @Test
    void aSearchFindsTheOtherCaseOfTheSameFingerAndNotTheOwn() {
        var desk = desk();
        desk.take(Actors.SUPERVISOR, OTHER, index(1));
        desk.take(Actors.SUPERVISOR, OneCase.ID, index(1));
        var found = desk.search(Actors.SUPERVISOR, OneCase.ID, index(1));
        assertThat(found.searched()).isEqualTo(1);
        assertThat(found.alike()).extracting(FingerComparison::with).containsExactly(OTHER);
        assertThat(desk.search(Actors.SUPERVISOR, OneCase.ID, index(2)).alike()).isEmpty();
        assertThat(kinds()).endsWith("biometric.searched", "biometric.searched");
    }

    @Test
    void whereTheLawDoesNotSayItNothingIsTakenAndWhatWasTakenEnds() {
        desk().take(Actors.SUPERVISOR, OneCase.ID, index(1));
        law = List.of();
        var without = desk();
        assertThat(without.policy().allowed()).isFalse();
        refused(ErrorCode.WRONG_STATE, () -> without.take(Actors.SUPERVISOR, OneCase.ID, index(1)));
        refused(ErrorCode.WRONG_STATE, () -> without.compare(Actors.SUPERVISOR, OneCase.ID, OneCase.ID, index(1)));
        refused(ErrorCode.WRONG_STATE, () -> without.search(Actors.SUPERVISOR, OneCase.ID, index(1)));
        assertThat(without.find(Actors.SUPERVISOR, OneCase.ID)).isPresent();
        journal.clock().advance(Duration.ofDays(30));
        assertThat(without.find(Actors.SUPERVISOR, OneCase.ID)).isEmpty();
        assertThat(without.deletePast()).isEqualTo(1);
        assertThat(directory.resolve("fingerprints")).isEmptyDirectory();
    }

    @Test
    void aRowThatDoesNotSayForHowLongOrWhoseSourceWasNotSeenAllowsNothing() {
        law = List.of(row(Map.of(), Confidence.OFFICIAL_TEXT_SEEN));
        assertThat(desk().policy().allowed()).isFalse();
        law = List.of(row(Map.of("days", "30"), Confidence.UNVERIFIED));
        assertThat(desk().policy().allowed()).isFalse();
    }

    @Test
    void aSupervisorDeletesThemAloneWithAReason() {
        var desk = desk();
        desk.take(Actors.SUPERVISOR, OneCase.ID, index(1));
        desk.take(Actors.SUPERVISOR, OTHER, index(2));
        assertThatThrownBy(() -> desk.delete(Actors.OFFICER, OneCase.ID, "asked for"))
                .isInstanceOf(AccessDeniedException.class);
        refused(ErrorCode.INVALID_FIELD, () -> desk.delete(Actors.SUPERVISOR, OneCase.ID, " "));
        desk.delete(Actors.SUPERVISOR, OneCase.ID, "the traveller asked for it");
        refused(ErrorCode.NOT_FOUND, () -> desk.delete(Actors.SUPERVISOR, OneCase.ID, "again"));
        assertThat(desk.find(Actors.SUPERVISOR, OneCase.ID)).isEmpty();
        assertThat(desk.find(Actors.SUPERVISOR, OTHER)).isPresent();
    }

    @Test
    void onlyWhoHasTheCaseInTheSecondLineTakesFingers() {
        var desk = desk();
        assertThatThrownBy(() -> desk.take(Actors.OFFICER, OneCase.ID, index(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.take(Actors.SECOND_SUPERVISOR, OneCase.ID, index(1)))
                .isInstanceOf(AccessDeniedException.class);
        one.state = InspectionState.CLOSED;
        refused(ErrorCode.WRONG_STATE, () -> desk.take(Actors.SUPERVISOR, OneCase.ID, index(1)));
        assertThatThrownBy(() -> desk.find(Actors.OFFICER, OneCase.ID)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFingerOnTheScannerIsJudgedHeldForMinutesAndTakenOrComparedByItsPersonAlone() {
        var desk = desk();
        scan = new FingerScan(Optional.of(index(1)), OptionalInt.of(80), Sentence.of("scanner.taken"));
        var told = desk.scan(Actors.SUPERVISOR, OneCase.ID, "2", Finger.RIGHT_INDEX);
        var scanned = told.scanned().orElseThrow();
        assertThat(scanned.taken().minutiae()).isGreaterThan(20);
        assertThat(scanned.scannersQuality()).contains(80);
        assertThat(desk.find(Actors.SUPERVISOR, OneCase.ID)).isEmpty();
        desk.take(Actors.SUPERVISOR, OneCase.ID, desk.scanned(Actors.SUPERVISOR, OneCase.ID, scanned.scan()));
        assertThat(desk.find(Actors.SUPERVISOR, OneCase.ID)).isPresent();
        refused(ErrorCode.NOT_FOUND, () -> desk.scanned(Actors.SUPERVISOR, OTHER, scanned.scan()));
        assertThatThrownBy(() -> desk.scanned(Actors.SECOND_SUPERVISOR, OneCase.ID, scanned.scan()))
                .isInstanceOf(AccessDeniedException.class);
        journal.clock().advance(HeldScans.LONGEST.plusSeconds(1));
        refused(ErrorCode.NOT_FOUND, () -> desk.scanned(Actors.SUPERVISOR, OneCase.ID, scanned.scan()));
    }

    @Test
    void noFingerIsSaidAndALaneWithoutScannerIsRefused() {
        var none = desk().scan(Actors.SUPERVISOR, OneCase.ID, "2", Finger.RIGHT_INDEX);
        assertThat(none.scanned()).isEmpty();
        assertThat(none.advice().code()).isEqualTo("scanner.nothing");
        refused(ErrorCode.NOT_FOUND, () -> desk().scan(Actors.SUPERVISOR, OneCase.ID, "7", Finger.RIGHT_INDEX));
        law = List.of();
        refused(ErrorCode.WRONG_STATE, () -> desk().scan(Actors.SUPERVISOR, OneCase.ID, "2", Finger.RIGHT_INDEX));
    }

    @Test
    void whatIsNoFingerIsRefusedAndASimulatedOneInOperationToo() {
        var desk = desk();
        var text = "<svg/>".getBytes(StandardCharsets.UTF_8);
        refused(
                ErrorCode.INVALID_FIELD,
                () -> desk.judge(Actors.SUPERVISOR, new FingerImage(Finger.LEFT_THUMB, text, 500, "Reader", false)));
        var simulated = new FingerImage(Finger.LEFT_THUMB, index(1).image(), 500, "Simulator", true);
        assertThat(desk.judge(Actors.SUPERVISOR, simulated).source()).isEqualTo("Simulator");
        node = new NodeIdentity(node.node(), node.country(), node.post(), NodeIdentity.Mode.LIVE);
        refused(ErrorCode.INVALID_FIELD, () -> desk().judge(Actors.SUPERVISOR, simulated));
        Enrolment.Taken judged = desk.judge(Actors.SUPERVISOR, index(1));
        assertThat(judged.minutiae()).isPositive();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatLiesOnTheDiskTellsNothingAndAnAlteredFileIsLeftAside() throws IOException {
        desk().take(Actors.SUPERVISOR, OneCase.ID, index(1));
        var file = directory.resolve("fingerprints").resolve(OneCase.ID + ".prints");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("RIGHT_INDEX", "FMR", "Reader");
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(desk().find(Actors.SUPERVISOR, OneCase.ID)).isEmpty();
    }

    private List<String> kinds() {
        return journal.database()
                .query(String.class, "SELECT kind FROM journal_entry WHERE kind LIKE 'biometric.%' ORDER BY seq");
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
