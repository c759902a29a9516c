package org.mpaka.web.rest.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.ScreenedPerson;

class PeopleReportTest {
    private static final Sentences SENTENCES = (sentence, language) -> sentence.code();
    private static final PeopleTable TABLE = new PeopleTable(SENTENCES, Locale.ENGLISH);
    private static final ScreenedPerson FOUND = new ScreenedPerson(
            2,
            "12B",
            "Zawadi Mwakyusa",
            List.of(record("national:1", "=Zawadi Neema", 0.914), record("national:2", "Zawadi Mwakyusi", 0.7)),
            List.of(Sentence.of("alert.people-short-name")),
            Optional.empty());
    private static final ScreenedPerson NOBODY = new ScreenedPerson(
            3, "", "Omari Salum", List.of(), List.of(), Optional.of(Sentence.of("alert.people-no-name")));

    private static ScreenedPerson.Record record(String alert, String name, double score) {
        var candidate = new Candidate(
                AlertId.of(alert),
                AlertListId.of("national"),
                score,
                Candidate.Band.MEDIUM,
                List.of(Sentence.of("alert.match-name-same")));
        return new ScreenedPerson.Record(candidate, name, AlertCategory.WANTED, false);
    }

    private static ReadableWorkbook workbook(int full, List<ScreenedPerson> people) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new PeopleSheetFile(TABLE, out, full);
        people.forEach(file::add);
        file.finish();
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void aWorkbookHasARowForEachRecordAndOneForEachPersonWithout() throws IOException {
        try (var workbook = workbook(100, List.of(FOUND, NOBODY))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("rest.people-line");
            assertThat(rows.get(1).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("2");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("=Zawadi Neema");
            assertThat(rows.get(1).getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("0.91");
            assertThat(rows.get(1).getCellText(8)).isEqualTo("alert.match-name-same alert.people-short-name");
            assertThat(rows.get(2).getCellText(4)).isEqualTo("national:2");
            assertThat(rows.get(3).getCellText(8)).isEqualTo("alert.people-no-name");
        }
    }

    @Test
    void aFullSheetIsFollowedByAnotherWithTheSameHeadings() throws IOException {
        var many = IntStream.range(0, 1201)
                .mapToObj(line -> new ScreenedPerson(line, "", "Omari", List.of(), List.of(), Optional.empty()))
                .toList();
        try (var workbook = workbook(1200, many)) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSize(2);
            assertThat(sheets.get(0).read()).hasSize(1201);
            var last = sheets.get(1).read();
            assertThat(last).hasSize(2);
            assertThat(last.get(0).getCellText(0)).isEqualTo("rest.people-line");
            assertThat(last.get(1).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("1200");
        }
    }

    @Test
    void aTableSaysTheSame() throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new PeopleTableFile(TABLE, out);
        file.add(FOUND);
        file.add(NOBODY);
        file.finish();
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(4)
                .contains("\"2\",\"12B\",\"Zawadi Mwakyusa\",\"national\",\"national:1\",\"'=Zawadi Neema\",\"WANTED\","
                        + "\"0.91\",\"alert.match-name-same alert.people-short-name\"")
                .contains("\"3\",\"\",\"Omari Salum\",\"\",\"\",\"\",\"\",\"\",\"alert.people-no-name\"");
    }
}
