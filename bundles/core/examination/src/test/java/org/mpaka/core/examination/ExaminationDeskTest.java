package org.mpaka.core.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.examination.Examination.Finding;
import org.mpaka.api.examination.Examination.Seen;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.OneCase;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class ExaminationDeskTest {
    private final TestDatabase database;
    private final OneCase one = new OneCase();
    private TestJournal journal;
    private ExaminationRegister register;
    private ExaminationDesk desk;

    ExaminationDeskTest(TestDatabase database) {
        this.database = database;
        begin();
    }

    @BeforeEach
    void begin() {
        journal = TestJournal.on(database);
        register = new ExaminationRegister(journal.database(), journal.payloads());
        journal.with(new ExaminationApplier(register, journal.payloads()));
        var shelf = new ReferenceShelf();
        shelf.addBook(new InventedBook());
        var pages = new NoPictures();
        desk = new ExaminationDesk(one.inspections(), shelf, register, pages, journal.journal(), journal.clock());
    }

    @Test
    void descriptionsOfTheDocumentsTypeComeFirst() {
        assertThat(desk.table(Actors.SUPERVISOR, OneCase.ID).references())
                .extracting(ReferenceDocument::id)
                .containsExactly("uto-passport", "uto-card");
    }

    @Test
    void ofAStateWithoutDescriptionsThereAreNone() {
        var document = OneCase.document(DocumentType.PASSPORT);
        one.document = Optional.of(new TravelDocument(
                document.code(),
                document.type(),
                CountryCode.of("TZA"),
                document.number(),
                document.names(),
                false,
                document.nationality(),
                document.birth(),
                document.sex(),
                document.expiry(),
                ""));
        assertThat(desk.table(Actors.SUPERVISOR, OneCase.ID).references()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadMayBeAnything() {
        one.document = Optional.empty();
        assertThat(desk.table(Actors.SUPERVISOR, OneCase.ID).references()).hasSize(2);
    }

    @Test
    void whatWasFoundIsRecordedJournaledAndFoundAgainAfterARebuild() {
        // given
        var found = new Examination.Draft(
                0,
                "uto-passport",
                List.of(new Finding("lines", Seen.DIFFERS, Optional.of(" broken at the edge "))),
                Optional.of("copy"));
        // when
        var examination = desk.record(Actors.SUPERVISOR, OneCase.ID, found);
        // then
        assertThat(examination.revision()).isEqualTo(1);
        assertThat(examination.byName()).isEqualTo(Actors.SUPERVISOR.displayName());
        assertThat(examination.findings())
                .containsExactly(new Finding("lines", Seen.DIFFERS, Optional.of("broken at the edge")));
        assertThat(desk.table(Actors.SECOND_SUPERVISOR, OneCase.ID).examination())
                .contains(examination);
        var before = journal.registers();
        journal.rebuild();
        assertThat(journal.registers()).isEqualTo(before);
        assertThat(journal.isWhole()).isTrue();
    }

    @Test
    void aLaterFindingTakesThePlaceOfTheEarlierOneAndTheJournalKeepsBoth() {
        desk.record(Actors.SUPERVISOR, OneCase.ID, agrees(0));
        assertThat(desk.record(Actors.SUPERVISOR, OneCase.ID, agrees(1)).revision())
                .isEqualTo(2);
        assertThat(journal.database()
                        .query(String.class, "SELECT kind FROM journal_entry WHERE kind = 'document.examined'"))
                .hasSize(2);
    }

    @Test
    void whoSawAnOlderStandIsTold() {
        desk.record(Actors.SUPERVISOR, OneCase.ID, agrees(0));
        refused(ErrorCode.CHANGED_MEANWHILE, () -> desk.record(Actors.SUPERVISOR, OneCase.ID, agrees(0)));
    }

    @Test
    void onlyTheOfficerWhoTookTheCaseRecords() {
        assertThatThrownBy(() -> desk.record(Actors.OFFICER, OneCase.ID, agrees(0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.record(Actors.SECOND_SUPERVISOR, OneCase.ID, agrees(0)))
                .isInstanceOf(AccessDeniedException.class);
        one.state = InspectionState.DECIDED;
        refused(ErrorCode.WRONG_STATE, () -> desk.record(Actors.SUPERVISOR, OneCase.ID, agrees(0)));
        assertThat(register.find(OneCase.ID)).isEmpty();
    }

    @Test
    void whatIsNotInTheDescriptionIsNotRecorded() {
        refused(
                ErrorCode.NOT_FOUND,
                () -> desk.record(Actors.SUPERVISOR, OneCase.ID, draft("uto-visa", "lines", Optional.empty())));
        refused(
                ErrorCode.NOT_FOUND,
                () -> desk.record(Actors.SUPERVISOR, OneCase.ID, draft("uto-passport", "seal", Optional.empty())));
        refused(
                ErrorCode.NOT_FOUND,
                () -> desk.record(Actors.SUPERVISOR, OneCase.ID, draft("uto-passport", "lines", Optional.of("other"))));
    }

    @Test
    void aFindingTwiceOrNoneIsNoExamination() {
        var finding = new Finding("lines", Seen.AGREES, Optional.empty());
        refused(
                ErrorCode.INVALID_FIELD,
                () -> new Examination.Draft(0, "uto-passport", List.of(finding, finding), Optional.empty()));
        refused(ErrorCode.INVALID_FIELD, () -> new Examination.Draft(0, "uto-passport", List.of(), Optional.empty()));
    }

    @Test
    void picturesAreGivenToOfficersAndMissingOnesSaidToBe() {
        assertThat(desk.picture(Actors.OFFICER, "uto-passport", "page.svg").mediaType())
                .isEqualTo("image/svg+xml");
        refused(ErrorCode.NOT_FOUND, () -> desk.picture(Actors.OFFICER, "uto-passport", "missing.png"));
        refused(ErrorCode.NOT_FOUND, () -> desk.picture(Actors.OFFICER, "uto-passport", "documents.json"));
        assertThatThrownBy(() -> desk.picture(Actors.ANALYST, "uto-passport", "page.svg"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Examination.Draft agrees(int revision) {
        return new Examination.Draft(
                revision,
                "uto-passport",
                List.of(new Finding("lines", Seen.AGREES, Optional.empty())),
                Optional.empty());
    }

    private static Examination.Draft draft(String reference, String feature, Optional<String> resembles) {
        return new Examination.Draft(
                0, reference, List.of(new Finding(feature, Seen.AGREES, Optional.empty())), resembles);
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, fault -> assertThat(fault.code())
                .isEqualTo(code));
    }
}
