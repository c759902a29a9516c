package org.mpaka.core.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.examination.PagePictures.Fate;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.OneCase;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class PictureDeskTest {
    private static final byte[] PICTURE = picture("a page");

    private final TestDatabase database;
    private final OneCase one = new OneCase();
    private final PictureEar ear = new PictureEar();
    private final OnePage reader = new OnePage();
    private TestJournal journal;

    @TempDir
    private Path directory;

    PictureDeskTest(TestDatabase database) {
        this.database = database;
        journal = TestJournal.on(database);
    }

    @BeforeEach
    void begin() {
        journal = TestJournal.on(database);
    }

    @Test
    void aPostThatKeepsNoPicturesWritesNone() {
        var desk = desk("never", 7);
        one.state = InspectionState.REFERRED;
        assertThat(desk.offer(Actors.SUPERVISOR, OneCase.ID, PICTURE)).isEqualTo(Fate.NOT_KEPT);
        ear.changed(OneCase.ID, InspectionState.REFERRED);
        assertThat(directory).isEmptyDirectory();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whereOnlyTheSecondLineLooksAPictureIsKeptWhenTheTravellerIsReferred() {
        var desk = atTheLane(desk("second-line", 7));
        assertThat(desk.offer(Actors.OFFICER, OneCase.ID, PICTURE)).isEqualTo(Fate.WAITING);
        assertThat(directory).isEmptyDirectory();
        ear.changed(OneCase.ID, InspectionState.REFERRED);
        assertThat(desk.kept(OneCase.ID)).isPresent();
        assertThat(desk.look(Actors.SUPERVISOR, OneCase.ID)).isEqualTo(PICTURE);
        assertThat(kinds()).containsExactly("document.page-picture-kept", "document.page-picture-viewed");
    }

    @Test
    void thePictureOfWhoLeavesIsForgotten() {
        var desk = atTheLane(desk("second-line", 7));
        desk.offer(Actors.OFFICER, OneCase.ID, PICTURE);
        ear.changed(OneCase.ID, InspectionState.DECIDED);
        ear.changed(OneCase.ID, InspectionState.CLOSED);
        ear.changed(OneCase.ID, InspectionState.REFERRED);
        assertThat(desk.kept(OneCase.ID)).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whereAllAreKeptItIsKeptAtOnceAndReplacedByTheNext() {
        var desk = atTheLane(desk("always", 7));
        assertThat(desk.offer(Actors.OFFICER, OneCase.ID, picture("an earlier one")))
                .isEqualTo(Fate.KEPT);
        assertThat(desk.offer(Actors.OFFICER, OneCase.ID, PICTURE)).isEqualTo(Fate.KEPT);
        assertThat(desk.look(Actors.SUPERVISOR, OneCase.ID)).isEqualTo(PICTURE);
    }

    @Test
    void whatLiesOnTheDiskTellsNothingAndCannotBeExchanged() throws IOException {
        var desk = atTheLane(desk("always", 7));
        desk.offer(Actors.OFFICER, OneCase.ID, PICTURE);
        var file = directory.resolve("page-pictures").resolve(OneCase.ID + ".page");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("a page");
        // another traveller's file under this name
        var other = new InspectionId(new UUID(4, 9));
        Files.copy(file, file.resolveSibling(other + ".page"));
        assertThatThrownBy(() -> desk.look(Actors.SUPERVISOR, other)).isInstanceOf(IllegalStateException.class);
        // one bit changed
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> desk.look(Actors.SUPERVISOR, OneCase.ID)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsDaysOverItIsNotShownAndThenDeletedAndTheJournalSaysSo() {
        var desk = atTheLane(desk("always", 2));
        desk.offer(Actors.OFFICER, OneCase.ID, PICTURE);
        journal.clock().advance(Duration.ofHours(47));
        assertThat(desk.deletePast()).isZero();
        journal.clock().advance(Duration.ofHours(1));
        refused(ErrorCode.NOT_FOUND, () -> desk.look(Actors.SUPERVISOR, OneCase.ID));
        assertThat(desk.deletePast()).isEqualTo(1);
        assertThat(directory.resolve("page-pictures")).isEmptyDirectory();
        assertThat(kinds()).containsExactly("document.page-picture-kept", "document.page-picture-deleted");
    }

    @Test
    void aSupervisorDeletesItAloneWithAReason() {
        var desk = atTheLane(desk("always", 7));
        desk.offer(Actors.OFFICER, OneCase.ID, PICTURE);
        assertThatThrownBy(() -> desk.delete(Actors.OFFICER, OneCase.ID, "asked for"))
                .isInstanceOf(AccessDeniedException.class);
        refused(ErrorCode.INVALID_FIELD, () -> desk.delete(Actors.SUPERVISOR, OneCase.ID, " "));
        desk.delete(Actors.SUPERVISOR, OneCase.ID, "the traveller asked for it");
        refused(ErrorCode.NOT_FOUND, () -> desk.look(Actors.SUPERVISOR, OneCase.ID));
        refused(ErrorCode.NOT_FOUND, () -> desk.delete(Actors.SUPERVISOR, OneCase.ID, "again"));
    }

    @Test
    void onlyWhoHasTheTravellerGivesAPictureAndOnlyTheSecondLineLooks() {
        var desk = atTheLane(desk("always", 7));
        assertThatThrownBy(() -> desk.offer(Actors.SECOND_OFFICER, OneCase.ID, PICTURE))
                .isInstanceOf(AccessDeniedException.class);
        desk.offer(Actors.OFFICER, OneCase.ID, PICTURE);
        assertThatThrownBy(() -> desk.look(Actors.OFFICER, OneCase.ID)).isInstanceOf(AccessDeniedException.class);
        one.state = InspectionState.CLOSED;
        refused(ErrorCode.WRONG_STATE, () -> desk.offer(Actors.OFFICER, OneCase.ID, PICTURE));
    }

    @Test
    void thePictureAReaderTookIsKeptWithTheInspectionItsTextBegan() {
        var desk = atTheLane(desk("always", 7));
        one.lines = List.of("P<UTOERIKSSON<<ANNA<MARIA", "L898902C36UTO");
        reader.scanned = Optional.of(new PageScan(one.lines, PICTURE));
        assertThat(desk.offerScanned(Actors.OFFICER, one.inspection())).isEqualTo(Fate.KEPT);
        assertThat(desk.look(Actors.SUPERVISOR, OneCase.ID)).isEqualTo(PICTURE);
        assertThat(desk.offerScanned(Actors.OFFICER, one.inspection())).isEqualTo(Fate.NOT_KEPT);
    }

    @Test
    void aPostThatKeepsNoPicturesForgetsTheReadersToo() {
        var desk = atTheLane(desk("never", 7));
        reader.scanned = Optional.of(new PageScan(one.lines, PICTURE));
        assertThat(desk.offerScanned(Actors.OFFICER, one.inspection())).isEqualTo(Fate.NOT_KEPT);
        assertThat(reader.scanned).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void thePictureOfAnotherDocumentIsNotTaken() {
        var desk = atTheLane(desk("always", 7));
        reader.scanned = Optional.of(new PageScan(List.of("P<UTOOTHER<<PERSON"), PICTURE));
        assertThat(desk.offerScanned(Actors.OFFICER, one.inspection())).isEqualTo(Fate.NOT_KEPT);
        assertThat(desk.kept(OneCase.ID)).isEmpty();
    }

    @Test
    void whatIsNoJpegOrTooLargeIsNotTaken() {
        var desk = atTheLane(desk("always", 7));
        refused(
                ErrorCode.INVALID_FIELD,
                () -> desk.offer(Actors.OFFICER, OneCase.ID, "<svg/>".getBytes(StandardCharsets.UTF_8)));
        refused(ErrorCode.INVALID_FIELD, () -> desk.offer(Actors.OFFICER, OneCase.ID, new byte[0]));
        refused(ErrorCode.TOO_LARGE, () -> desk.offer(Actors.OFFICER, OneCase.ID, new byte[3 * 1024 * 1024 + 1]));
    }

    @Test
    void aSettingThatSaysNothingKnownStartsNothing() {
        assertThatThrownBy(() -> desk("sometimes", 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk("always", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private PictureDesk atTheLane(PictureDesk desk) {
        one.state = InspectionState.OPEN;
        one.taken = Optional.empty();
        return desk;
    }

    private PictureDesk desk(String keep, int days) {
        return new PictureDesk(
                one.inspections(),
                journal.journal(),
                TestJournal.KOBERO,
                () -> directory,
                journal.clock(),
                ear,
                reader,
                PictureDesk.policy(keep, days));
    }

    private List<String> kinds() {
        return journal.database()
                .query(String.class, "SELECT kind FROM journal_entry WHERE kind LIKE 'document.%' ORDER BY seq");
    }

    private static byte[] picture(String text) {
        byte[] tail = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[tail.length + 3];
        all[0] = (byte) 0xFF;
        all[1] = (byte) 0xD8;
        all[2] = (byte) 0xFF;
        System.arraycopy(tail, 0, all, 3, tail.length);
        return all;
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, fault -> assertThat(fault.code())
                .isEqualTo(code));
    }
}
