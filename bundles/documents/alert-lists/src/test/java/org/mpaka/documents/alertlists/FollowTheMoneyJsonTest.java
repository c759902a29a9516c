package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.testing.tck.AlertListFormatTck;

class FollowTheMoneyJsonTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new FollowTheMoneyJson();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("entities.ftm.json");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "\"caption\":\"";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    /** A line is whole or not; how many there should be, no line says. */
    @Override
    protected boolean hasAnEnd() {
        return false;
    }

    private static BirthRange on(String date) {
        return new BirthRange(PartialDate.of(date), PartialDate.of(date), false);
    }

    @Test
    void takesOverEveryValueOfAPerson() throws IOException {
        var reading = read(goodFile());
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("opensanctions:NK-9001");
        assertThat(alert.category()).isEqualTo(AlertCategory.SANCTIONS);
        assertThat(alert.legalBasis()).isEqualTo("An invented programme");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("Théogène Habarugira", AlertName.Quality.MAIN),
                        new AlertName("Theogene HABARUGIRA", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Habarugira Théo", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Théo", AlertName.Quality.WEAK_ALIAS));
        assertThat(person.births()).containsExactly(on("1969-07-02"), on("1970"));
        assertThat(person.nationalities()).containsExactlyInAnyOrder(CountryCode.of("RWA"), CountryCode.of("BDI"));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.birthPlaces()).containsExactly("Butare");
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument(Optional.empty(), Optional.of(DocumentType.PASSPORT), "PC900123"),
                        new ListedDocument(
                                Optional.empty(), Optional.of(DocumentType.NATIONAL_ID), "1196980000000001"));
        assertThat(reading.alerts().get(1).category()).isEqualTo(AlertCategory.WANTED);
        assertThat(reading.alerts().get(1).legalBasis()).isEqualTo("xx_wanted");
    }

    @Test
    void leavesOutCompaniesAndPersonsOfWhomOnlyAnOfficeIsKnown() throws IOException {
        assertThat(read(goodFile()).problems())
                .extracting(problem -> problem.what().code())
                .containsExactly("alert-list.not-persons", "alert-list.only-an-office");
    }

    @Test
    void setsABadLineAsideAndReadsOn() throws IOException {
        var lines = new String(goodFile(), StandardCharsets.UTF_8).split("\n");
        lines[1] = "{\"id\": oops}";
        var reading = read(String.join("\n", lines) + "\n");
        assertThat(reading.alerts()).hasSize(2);
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.repaired()).isFalse();
            assertThat(problem.what().code()).isEqualTo("alert-list.no-entry");
        });
    }

    @Test
    void keepsAHostileEntryWithinBounds() throws IOException {
        var aliases = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
            aliases.append("\"Alias number ")
                    .append((char) ('a' + i % 26))
                    .append(i)
                    .append("\",");
        var line = "{\"id\":\"X1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"" + "N".repeat(10_000)
                + "\"],\"alias\":[" + aliases
                + "\"A\\u0000B\\u001bC\"],\"birthDate\":[\"1975-02-31\",\"0001\",\"9999\"],"
                + "\"weakAlias\":[\"???\",\"...\"]}}\n";
        var reading = read(line);
        var person = (AlertSubject.Person) reading.alerts().get(0).subject();
        assertThat(person.names()).hasSize(200);
        assertThat(person.names().get(0).text()).hasSize(300);
        assertThat(person.births()).isEmpty();
        assertThat(reading.problems()).allMatch(ImportProblem::repaired).hasSizeLessThan(20);
    }

    @Test
    void setsAnEntryWithAMillionAliasesAsideAndReadsOn() throws IOException {
        var one = "{\"id\":\"X1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Odilon\"]}}\n";
        var million = "{\"id\":\"X2\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Many\"],\"alias\":["
                + "\"An alias\",".repeat(1_000_000) + "\"The last\"]}}\n";

        var reading = read(million + one + million + one.replace("X1", "X3"));

        assertThat(reading.alerts())
                .extracting(alert -> alert.id().value())
                .containsExactly("opensanctions:X1", "opensanctions:X3");
        assertThat(reading.problems()).extracting(ImportProblem::line).containsExactly(1L, 3L);
        assertThat(reading.problems()).noneMatch(ImportProblem::repaired);
    }

    @Test
    void refusesALineWithoutEndOrDepth() {
        for (var hostile :
                new String[] {"[".repeat(100_000), "{\"schema\":".repeat(2_000), "{\"schema\":\"Person\"} {}"})
            assertThatThrownBy(() -> read(hostile)).isInstanceOf(MpakaException.class);
    }
}
