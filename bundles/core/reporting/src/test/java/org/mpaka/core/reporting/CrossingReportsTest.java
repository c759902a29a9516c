package org.mpaka.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.reporting.Reporting;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class CrossingReportsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private final TestDatabase database;
    private Counts counts;
    private CrossingReports reports;

    CrossingReportsTest(TestDatabase database) {
        this.database = database;
        counts = new Counts(database);
        reports = counts.reports(0);
    }

    @BeforeEach
    void emptyTables() {
        counts = new Counts(database);
        reports = counts.reports(0);
    }

    // counting

    @Test
    void countsByNationalityAndDirectionInTheOrderOfTheDimensions() {
        kobero("2026-11-02T08:00:00Z", Direction.EXIT, "TZA", 30);
        kobero("2026-11-02T09:00:00Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-03T08:00:00Z", Direction.ENTRY, "BDI", 30);
        kobero("2026-11-03T08:00:00Z", Direction.ENTRY, "BDI", 30);
        var report = report(List.of(Dimension.DIRECTION, Dimension.NATIONALITY), Map.of(), 0);
        assertThat(cells(report)).containsExactly("ENTRY BDI 2", "ENTRY TZA 1", "EXIT TZA 1");
        assertThat(report.total()).contains(4L);
        assertThat(report.countedAt()).isEqualTo(counts.clock.instant());
    }

    @Test
    void countsEveryDimension() {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        for (var dimension : Dimension.values()) {
            var report = report(List.of(dimension), Map.of(), 0);
            assertThat(report.rows()).as(dimension.name()).hasSize(1);
            assertThat(report.total()).contains(1L);
        }
    }

    @Test
    void foldsAgesIntoBandsAndTellsTheUnknownOnesLast() {
        for (var age : List.of(0, 14, 15, 24, 25, 44, 45, 64, 65, 104))
            kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", age);
        counts.record(counts.crossing("BDI-KOB", "2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", Optional.empty()));
        assertThat(cells(report(List.of(Dimension.AGE_BAND), Map.of(), 0)))
                .containsExactly("0-14 2", "15-24 2", "25-44 2", "45-64 2", "65+ 2", "unknown 1");
        assertThat(report(List.of(Dimension.DIRECTION), Map.of(Dimension.AGE_BAND, Set.of("65+", Columns.UNKNOWN)), 0)
                        .total())
                .contains(3L);
    }

    @Test
    void countsEachPostsDaysInItsOwnTimeZone() {
        // 21:30 UTC: half past eleven in the evening at Kobero, half past midnight at Kabanga
        counts.record(counts.crossing("BDI-KOB", "2026-11-02T21:30:00Z", Direction.EXIT, "TZA", Optional.of(30)));
        counts.record(counts.crossing("TZA-KAB", "2026-11-02T21:30:00Z", Direction.ENTRY, "TZA", Optional.of(30)));
        assertThat(cells(report(List.of(Dimension.DAY, Dimension.POST), Map.of(), 0)))
                .containsExactly("2026-11-02 BDI-KOB 1", "2026-11-03 TZA-KAB 1");
    }

    @Test
    void includesTheFirstAndTheLastDayWhole() {
        kobero("2026-10-31T21:59:59Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-10-31T22:00:00Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-30T21:59:59Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-30T22:00:00Z", Direction.ENTRY, "TZA", 30);
        assertThat(report(List.of(Dimension.MONTH), Map.of(), 0).rows())
                .containsExactly(new Report.Row(List.of("2026-11"), Optional.of(2L)));
    }

    @Test
    void narrowsToTheDaysAndMonthsOfAFilter() {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-03T08:00:00Z", Direction.ENTRY, "TZA", 30);
        assertThat(cells(report(List.of(Dimension.NATIONALITY), Map.of(Dimension.DAY, Set.of("2026-11-03")), 0)))
                .containsExactly("TZA 1");
        assertThat(cells(report(List.of(Dimension.NATIONALITY), Map.of(Dimension.MONTH, Set.of("2026-11")), 0)))
                .containsExactly("TZA 2");
    }

    @Test
    void countsNothingUndoneAndOfACorrectedCrossingTheCorrection() {
        var undone = kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        counts.undo(undone);
        var wrong = kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "BDI", 30);
        counts.correct(
                wrong, counts.crossing("BDI-KOB", "2026-11-02T08:00:00Z", Direction.EXIT, "BDI", Optional.of(30)));
        assertThat(cells(report(List.of(Dimension.NATIONALITY, Dimension.DIRECTION), Map.of(), 0)))
                .containsExactly("BDI EXIT 1");
    }

    @Test
    void answersWithNoRowsWhereNothingWasRecorded() {
        var report = report(List.of(Dimension.POST), Map.of(), 5);
        assertThat(report.rows()).isEmpty();
        assertThat(report.total()).contains(0L);
    }

    // who may, what is kept, what is hidden

    @Test
    void asksForTheRightAndJournalsTheQuery() {
        var query = new ReportQuery(FIRST, LAST, List.of(Dimension.POST), Map.of(), 0);
        assertThatThrownBy(() -> reports.crossings(Actors.OFFICER, query)).isInstanceOf(AccessDeniedException.class);
        assertThat(counts.journaled).isEmpty();
        reports.crossings(Actors.ANALYST, query);
        assertThat(counts.journaled).hasSize(1);
        assertThat(counts.journaled.get(0).payload()).isEqualTo(query);
        assertThat(counts.payloads.read(counts.payloads.write(query), ReportQuery.class))
                .isEqualTo(query);
    }

    @Test
    void narrowsToSeveralValuesOfAFilter() {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "BDI", 70);
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "RWA", 10);
        var filters =
                Map.of(Dimension.NATIONALITY, Set.of("TZA", "BDI", "RWA"), Dimension.AGE_BAND, Set.of("25-44", "65+"));
        assertThat(cells(report(List.of(Dimension.NATIONALITY), filters, 0))).containsExactly("BDI 1", "TZA 1");
    }

    @Test
    void countsWhatTellsOfProtectionAsFilesShowIt() {
        asylumSeeker();
        kobero("2026-11-03T08:00:00Z", Direction.ENTRY, "TZA", 30);
        var byClass = query(List.of(Dimension.TRAVELLER_CLASS), Map.of());
        var byPurpose = query(List.of(Dimension.PURPOSE), Map.of(Dimension.NATIONALITY, Set.of("COD")));
        assertThat(cells(reports.crossings(Actors.SUPERVISOR, byClass))).containsExactly("VISITOR 2");
        assertThat(cells(reports.crossings(Actors.SUPERVISOR, byPurpose))).containsExactly("unknown 1");
        assertThat(cells(reports.crossings(Actors.ANALYST, byClass)))
                .containsExactly("VISITOR 1", "REFUGEE_OR_ASYLUM_SEEKER 1");
        assertThat(cells(reports.crossings(Actors.ANALYST, byPurpose))).containsExactly("PROTECTION 1");
    }

    @Test
    void narrowsByWhatTellsOfProtectionAsFilesShowIt() {
        asylumSeeker();
        assertThat(nationalities(Dimension.TRAVELLER_CLASS, "REFUGEE_OR_ASYLUM_SEEKER"))
                .isEmpty();
        assertThat(nationalities(Dimension.PURPOSE, "PROTECTION")).isEmpty();
        assertThat(nationalities(Dimension.TRAVELLER_CLASS, "VISITOR")).containsExactly("COD 1");
        assertThat(nationalities(Dimension.PURPOSE, Columns.UNKNOWN)).containsExactly("COD 1");
    }

    private List<String> nationalities(Dimension narrowed, String value) {
        return cells(reports.crossings(
                Actors.SUPERVISOR, query(List.of(Dimension.NATIONALITY), Map.of(narrowed, Set.of(value)))));
    }

    private void asylumSeeker() {
        counts.record(counts.crossing(
                "BDI-KOB",
                "2026-11-02T08:00:00Z",
                Direction.ENTRY,
                "COD",
                Optional.of(30),
                TravellerClass.REFUGEE_OR_ASYLUM_SEEKER,
                Optional.of(Purpose.PROTECTION)));
    }

    private static ReportQuery query(List<Dimension> dimensions, Map<Dimension, Set<String>> filters) {
        return new ReportQuery(FIRST, LAST, dimensions, filters, 0);
    }

    @Test
    void hidesSmallCellsAndThoseThatWouldTellThem() {
        for (int i = 0; i < 9; i++) kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        for (int i = 0; i < 7; i++) kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "BDI", 30);
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "RWA", 30);
        var report = report(List.of(Dimension.NATIONALITY), Map.of(), 5);
        assertThat(cells(report)).containsExactly("BDI hidden", "RWA hidden", "TZA 9");
        assertThat(report.suppressed()).isEqualTo(2);
        assertThat(report.total()).contains(17L);
    }

    @Test
    void neverShowsCellsBelowTheConfiguredLimit() {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "RWA", 30);
        reports = counts.reports(5);
        var report = report(List.of(Dimension.NATIONALITY), Map.of(), 0);
        assertThat(cells(report)).containsExactly("RWA hidden");
        assertThat(report.total()).as("would tell the only cell").isEmpty();
        assertThat(report.query().suppressBelow()).isEqualTo(5);
    }

    @Test
    void namesAFilterValueThatCannotBe() {
        for (var filter : List.of(
                Map.of(Dimension.SEX, Set.of("F")),
                Map.of(Dimension.AGE_BAND, Set.of("12-13")),
                Map.of(Dimension.POST, Set.of("Kobero' OR 1=1")),
                Map.of(Dimension.DAY, Set.of("yesterday")),
                Map.of(Dimension.MONTH, Set.of("2026-13"))))
            assertThatThrownBy(() -> report(List.of(Dimension.POST), filter, 0))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
        assertThat(counts.journaled).isEmpty();
    }

    // files

    @Test
    void writesWhatWasAskedAndWhenAboveTheTable() throws IOException {
        for (int i = 0; i < 6; i++) kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        var report = report(
                List.of(Dimension.NATIONALITY, Dimension.AGE_BAND), Map.of(Dimension.DIRECTION, Set.of("ENTRY")), 5);
        var out = new ByteArrayOutputStream();
        reports.write(report, Reporting.Format.CSV, Locale.FRENCH, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFPassages,,",
                        "Du,2026-11-01,",
                        "Au,2026-11-30,",
                        "Seulement: Sens,ENTRY,",
                        "Cellules masquées au-dessous de,5,",
                        "Compté le (UTC),2026-11-22T08:00:00Z,",
                        "Jours comptés en,\"BDI Africa/Bujumbura, TZA Africa/Dar_es_Salaam\",",
                        ",,",
                        "Nationalité,Âge,Passages",
                        "TZA,25-44,6",
                        "Total,,6",
                        ""));
    }

    @Test
    void hidesATotalBelowTheLimitInFiles() throws IOException {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        var out = new ByteArrayOutputStream();
        reports.write(report(List.of(Dimension.NATIONALITY), Map.of(), 5), Reporting.Format.CSV, Locale.ENGLISH, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("TZA,hidden\r\nTotal,hidden\r\n");
    }

    @Test
    void writesAWorkbookThatReadsBack() throws IOException {
        kobero("2026-11-02T08:00:00Z", Direction.ENTRY, "TZA", 30);
        kobero("2026-11-02T08:00:00Z", Direction.EXIT, "TZA", 30);
        var out = new ByteArrayOutputStream();
        reports.write(
                report(List.of(Dimension.DIRECTION), Map.of(), 0),
                Reporting.Format.XLSX,
                Locale.forLanguageTag("sw"),
                out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            var last = rows.get(rows.size() - 1);
            assertThat(last.getCellText(0)).isEqualTo("Jumla");
            assertThat(last.getCellAsNumber(1).orElseThrow().intValueExact()).isEqualTo(2);
            assertThat(rows.get(rows.size() - 4).getCellText(0)).isEqualTo("Mwelekeo");
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Uvukaji");
        }
    }

    private org.mpaka.api.traveller.CrossingId kobero(String at, Direction direction, String nationality, int age) {
        return counts.record(counts.crossing("BDI-KOB", at, direction, nationality, Optional.of(age)))
                .id();
    }

    private Report report(List<Dimension> dimensions, Map<Dimension, Set<String>> filters, int suppressBelow) {
        return reports.crossings(Actors.ANALYST, new ReportQuery(FIRST, LAST, dimensions, filters, suppressBelow));
    }

    private static List<String> cells(Report report) {
        return report.rows().stream()
                .map(row -> String.join(" ", row.values()) + " "
                        + row.count().map(Object::toString).orElse("hidden"))
                .toList();
    }
}
