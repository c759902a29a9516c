package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.legislation.SaidFault.said;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.OFFICER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sex;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawTablePreview;
import org.mpaka.api.legislation.LawVersion;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** Two persons change values of the law, without a build. */
@OnBothDatabases
class LawChangesTest {
    private static final Actor LAWYER = Actors.actor("k.ndikumana", "K. Ndikumana", Role.LAWYER);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final String HEADER = "table,key,id,from,unit,confidence,title,gazetted,address,days\n";
    private static final String SIXTY =
            "free,KEN,TST-V-02,2027-01-01,days,C1,\"Order 12, invented\",2026-12-03,example.org/order,60\n";

    private final TestDatabase testDatabase;
    private final LawShelf shelf = new LawShelf();
    private TestJournal journal;
    private LawChangeRegister register;
    private LawCases cases;
    private LawChangeService changes;

    @TempDir
    Path folder;

    LawChangesTest(TestDatabase database) {
        testDatabase = database;
    }

    @BeforeEach
    void open() throws IOException {
        journal = TestJournal.on(testDatabase);
        shelf.addBook(InventedBook.in(folder));
        wire();
    }

    private void wire() {
        var posts = new PostRegister(InventedBook.STATE, shelf, TODAY);
        register = new LawChangeRegister(journal.database(), journal.payloads(), shelf);
        cases = new LawCases(journal.database(), journal.payloads(), posts, () -> new PostZones(Map.of()), register);
        journal.with(register, cases);
        var texts = new LawTexts(journal.database(), journal.payloads(), shelf, journal.clock(), register);
        var versions = new LawVersions(TestJournal.KOBERO, shelf, texts, register);
        changes =
                new LawChangeService(register, versions, cases, posts, journal.journal(), journal.clock(), () -> TODAY);
    }

    @AfterEach
    void close() {
        register.stop();
    }

    private static BorderPost post() {
        return BorderPost.unnamed(Actors.KOBERO);
    }

    private LawChange propose(String rows) {
        return changes.propose(LAWYER, (HEADER + rows).getBytes(StandardCharsets.UTF_8), "fees.csv", "Order 12");
    }

    private LegalOutcome kenyanOn(LocalDate day) {
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of("KEN"),
                "X1",
                new PersonNames("SPECIMEN", "CASE"),
                false,
                CountryCode.of("KEN"),
                PartialDate.of("1990-01-01"),
                Sex.UNSPECIFIED,
                Optional.of(LocalDate.parse("2030-01-01")),
                "");
        var facts =
                new LegalFacts(day, Direction.ENTRY, post(), Optional.of(document), Declaration.NONE, Optional.empty());
        return new LawOfTheNode(TestJournal.KOBERO, shelf).rule(facts).leading().outcome();
    }

    private static LegalOutcome days(int days) {
        return new LegalOutcome.Admit(Optional.of(days));
    }

    @Test
    void twoPersonsChangeAValueFromADayOn() {
        var change = propose(SIXTY);
        assertThat(kenyanOn(NEW_YEAR)).as("not in force before it is approved").isEqualTo(days(90));

        var approved = changes.approve(ADMINISTRATOR, change.id());

        assertThat(approved.state()).isEqualTo(LawChange.State.APPROVED);
        assertThat(kenyanOn(NEW_YEAR.minusDays(1))).isEqualTo(days(90));
        assertThat(kenyanOn(NEW_YEAR)).isEqualTo(days(60));
    }

    @Test
    void theVersionTellsAChangedLawFromTheOneBefore() {
        var before = shelf.lawOf(InventedBook.STATE).version();

        changes.approve(ADMINISTRATOR, propose(SIXTY).id());

        assertThat(shelf.lawOf(InventedBook.STATE).version()).startsWith(before).isNotEqualTo(before);
    }

    @Test
    void survivesARestartAndARebuild() {
        changes.approve(ADMINISTRATOR, propose(SIXTY).id());
        var before = journal.registers();
        shelf.amend(List.of());

        register.stop();
        wire();
        assertThat(kenyanOn(NEW_YEAR)).isEqualTo(days(60));

        journal.rebuild();
        assertThat(journal.registers()).isEqualTo(before);
        assertThat(kenyanOn(NEW_YEAR)).isEqualTo(days(60));
    }

    @Test
    void aKeyMayHaveNoValueFromADayOn() {
        var file = "table,key,id,from,ends\nfree,KEN,TST-V-02,2027-01-01,yes\n".getBytes(StandardCharsets.UTF_8);

        var change = changes.propose(LAWYER, file, "ends.csv", "Order 13");
        changes.approve(ADMINISTRATOR, change.id());

        assertThat(kenyanOn(NEW_YEAR.minusDays(1))).isEqualTo(days(90));
        assertThat(kenyanOn(NEW_YEAR)).isInstanceOf(LegalOutcome.Refer.class);
    }

    @Test
    void nobodyApprovesHisOwn() {
        var change = propose(SIXTY);

        assertThatThrownBy(() -> changes.approve(LAWYER, change.id()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SECOND_PERSON_REQUIRED));
        assertThatThrownBy(() -> changes.propose(OFFICER, new byte[0], "fees.csv", "Order 12"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.latest(OFFICER, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRejectedChangeNeverHolds() {
        var change = propose(SIXTY);

        var rejected = changes.reject(ADMINISTRATOR, change.id(), "Wrong day");

        assertThat(rejected.decision())
                .hasValueSatisfying(decision -> assertThat(decision.reason()).contains("Wrong day"));
        assertThat(kenyanOn(NEW_YEAR)).isEqualTo(days(90));
        assertThatThrownBy(() -> changes.approve(ADMINISTRATOR, change.id())).isInstanceOf(MpakaException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "free,KEN|visas,KEN|no table visas",
                "free,KEN|free,KEX|no state has the code KEX",
                "free,KEN|free,somebody|has the key somebody",
                "2027-01-01|2026-11-21|days that have passed",
                "2027-01-01|1 January|is not a date",
                ",days,C1|,months,C1|the unit is one of: days",
                ",C1,|,C9,|confidence is one of",
                ",C1,|,,|confidence is missing",
                "2026-12-03|soon|gazetted: “soon” is not a date",
                "2026-12-03||gazetted is missing",
                "example.org/order||address is missing",
                ",60|,sixty|days must be a number",
                ",60|,|days is missing",
                "TST-V-02|nonsense|error.invalid-code",
            })
    void aFaultyFileIsRefusedWithItsLineAndTheLawStays(String right, String wrong, String what) {
        var rows = "free,UGA,TST-V-02,2027-01-01,days,C2,Order 11,not seen,example.org/11,80\n"
                + SIXTY.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> propose(rows)).isInstanceOfSatisfying(MpakaException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
            assertThat(said(e.sentence())).startsWith("fees.csv, line 3: ").contains(what);
        });
        assertThat(changes.latest(LAWYER, PageRequest.first(5)).items()).isEmpty();
        assertThat(kenyanOn(NEW_YEAR)).isEqualTo(days(90));
    }

    @Test
    void twoLinesForOneKeyAreRefused() {
        assertThatThrownBy(() -> propose(SIXTY + SIXTY.replace(",60", ",30")))
                .isInstanceOfSatisfying(MpakaException.class, e -> assertThat(said(e.sentence()))
                        .contains("overlaps line 2"));
    }

    @Test
    void aPreviewShowsWhatWouldChangeAndEveryLineAtFault() {
        var file = HEADER
                + SIXTY
                + SIXTY.replace("KEN", "KEX")
                + SIXTY.replace("KEN", "UGA").replace(",60", ",soon");

        var preview = changes.preview(LAWYER, file.getBytes(StandardCharsets.UTF_8), "fees.csv");

        assertThat(preview.rows()).singleElement().satisfies(row -> {
            assertThat(row.row().key()).isEqualTo("KEN");
            assertThat(row.before().map(value -> value.number("days"))).contains(90);
        });
        assertThat(preview.faults()).extracting(LawTablePreview.Fault::line).containsExactly(3, 4);
        assertThat(preview.faults())
                .extracting(fault -> said(fault.what()))
                .containsExactly("no state has the code KEX.", "days must be a number.");
        assertThat(changes.latest(LAWYER, PageRequest.first(5)).items()).isEmpty();
        assertThat(changes.preview(LAWYER, new byte[] {(byte) 0xE9}, "fees.csv").faults())
                .hasSize(1);
        assertThatThrownBy(() -> changes.preview(OFFICER, new byte[0], "fees.csv"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDryRunCountsWhatRecordedCrossingsWouldHaveGot() {
        for (int i = 0; i < 5; i++) record(i, i < 3 ? "KEN" : "UGA", TODAY.minusDays(i));
        var change = propose(SIXTY);

        var difference = changes.dryRun(ADMINISTRATOR, change.id(), TODAY.minusDays(30), TODAY);

        assertThat(difference.cases()).isEqualTo(5);
        assertThat(difference.same()).isEqualTo(2);
        assertThat(difference.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.count()).isEqualTo(3);
            assertThat(shift.before().outcome()).isEqualTo(days(90));
            assertThat(shift.after().outcome()).isEqualTo(days(60));
            assertThat(shift.examples()).hasSize(3).allSatisfy(example -> assertThat(example.nationality())
                    .contains(CountryCode.of("KEN")));
        });
        assertThat(kenyanOn(NEW_YEAR)).as("nothing changed").isEqualTo(days(90));
    }

    @Test
    void comparesTheLawWithTheLawWithoutAnyChange() {
        record(1, "KEN", TODAY);
        var change = propose(SIXTY.replace("2027-01-01", "2026-11-22"));
        changes.approve(ADMINISTRATOR, change.id());

        var difference = changes.difference(LAWYER, Optional.empty(), Optional.empty(), TODAY, TODAY);

        assertThat(difference.shifts()).singleElement().satisfies(shift -> assertThat(shift.count())
                .isOne());
        assertThatThrownBy(() -> changes.difference(LAWYER, Optional.of("BDI:none"), Optional.empty(), TODAY, TODAY))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void tellsTheLawsThatCanBeComparedTheLatestFirst() {
        record(1, "KEN", TODAY);
        var bare = shelf.lawOf(InventedBook.STATE).version();
        var change = propose(SIXTY.replace("2027-01-01", "2026-11-22"));
        changes.approve(ADMINISTRATOR, change.id());

        var known = changes.versions(LAWYER);

        assertThat(known).extracting(LawVersion::inForce).containsExactly(true, false);
        assertThat(known).extracting(LawVersion::change).containsExactly(Optional.of(change.id()), Optional.empty());
        assertThat(known.get(1).version()).isEqualTo(bare);
        var difference = changes.difference(
                LAWYER,
                Optional.of(known.get(1).version()),
                Optional.of(known.get(0).version()),
                TODAY,
                TODAY);
        assertThat(difference.same()).isZero();
        assertThat(difference.shifts()).hasSize(1);
        assertThatThrownBy(() -> changes.versions(OFFICER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEarlierTextOfTheBookCanBeComparedToo() throws IOException {
        record(1, "KEN", TODAY);
        var before = shelf.lawOf(InventedBook.STATE).version();
        var later = Files.createDirectory(folder.resolve("later"));
        shelf.addBook(InventedBook.in(later, InventedBook.LAW.replace("days: 90", "days: 45")));

        var known = changes.versions(LAWYER);

        assertThat(known)
                .extracting(LawVersion::version)
                .contains(before, shelf.lawOf(InventedBook.STATE).version());
        assertThat(known).filteredOn(LawVersion::inForce).hasSize(1);
        var difference = changes.difference(LAWYER, Optional.of(before), Optional.empty(), TODAY, TODAY);
        assertThat(difference.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.before().outcome()).isEqualTo(days(90));
            assertThat(shift.after().outcome()).isEqualTo(days(45));
        });
    }

    @Test
    void findsTheInspectionThatACrossingWasRecordedIn() {
        record(1, "KEN", TODAY);
        var inspection = UUID.randomUUID();
        var crossing = new CrossingId(UUID.randomUUID());
        journal.database()
                .update("UPDATE law_case SET id = ?, crossing = ? WHERE id = ?", inspection, crossing, "case-1");

        assertThat(cases.inspectionOf(crossing))
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo(inspection));
        assertThat(cases.inspectionOf(new CrossingId(UUID.randomUUID()))).isEmpty();
    }

    private void record(int number, String nationality, LocalDate day) {
        LawDesk.record(journal, number, nationality, day);
    }
}
