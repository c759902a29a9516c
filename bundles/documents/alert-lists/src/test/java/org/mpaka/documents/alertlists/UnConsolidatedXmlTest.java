package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.testing.tck.AlertListFormatTck;

class UnConsolidatedXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new UnConsolidatedXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("un.xml");
    }

    @Override
    protected int goodEntries() {
        return 3;
    }

    @Override
    protected String beforeAField() {
        return "<COMMENTS1>";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    private String good() {
        return new String(goodFile(), StandardCharsets.UTF_8);
    }

    @Test
    void takesOverEveryNameDateNationalityAndDocument() throws IOException {
        var reading = read(goodFile());

        assertThat(reading.header().publishedAt()).contains(Instant.parse("2026-11-19T23:00:04.625Z"));
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("un-consolidated:CDi.901");
        assertThat(alert.reason()).isEqualTo("An invented person & an invented reason.");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .startsWith(
                        new AlertName("PATRICE ZIRIMWABAGABO", AlertName.Quality.MAIN),
                        new AlertName("Patrice Zirimwa", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Commander Mvuvi", AlertName.Quality.WEAK_ALIAS))
                .hasSize(4);
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1967-01-31"), PartialDate.of("1967-01-31"), false),
                        new BirthRange(PartialDate.of("1965"), PartialDate.of("1969"), false));
        assertThat(person.nationalities()).containsExactly(CountryCode.of("COD"));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.birthPlaces()).containsExactly("Fizi, Democratic Republic of the Congo");
        assertThat(person.documents())
                .containsExactly(new ListedDocument(
                        Optional.of(CountryCode.of("COD")), Optional.of(DocumentType.PASSPORT), "OB 0901234"));
        assertThat(((AlertSubject.Person) reading.alerts().get(1).subject()).births())
                .containsExactly(new BirthRange(PartialDate.of("1961"), PartialDate.of("1961"), true));
    }

    @Test
    void readsANumberThatStandsWhereASecondKindIsExpected() throws IOException {
        var file = good().replace(
                        "<NUMBER>Congolese passport number OB 0901234</NUMBER>",
                        "<TYPE_OF_DOCUMENT2>Identification card (tazkira) number 44323</TYPE_OF_DOCUMENT2>");
        assertThat(file).isNotEqualTo(good());

        var person = (AlertSubject.Person) read(file).alerts().get(0).subject();

        assertThat(person.documents()).extracting(ListedDocument::number).containsExactly("44323");
    }

    @Test
    void saysWhatItLeftOut() throws IOException {
        assertThat(read(goodFile()).problems())
                .extracting(problem -> problem.what().code())
                .containsExactly("alert-list.country-not-known", "alert-list.not-persons");
    }

    @Test
    void setsAnEntryWithoutReferenceOrNameAsideWithItsLine() throws IOException {
        var file = good().replace("<REFERENCE_NUMBER>QDi.902</REFERENCE_NUMBER>", "")
                .replace("<FIRST_NAME>OMARI</FIRST_NAME>", "")
                .replace("<SECOND_NAME>BARUANI</SECOND_NAME>", "");
        var reading = read(file);
        assertThat(reading.alerts()).hasSize(1);
        assertThat(reading.problems())
                .filteredOn(problem -> !problem.repaired())
                .extracting(problem -> problem.line() + " " + problem.what().code())
                .containsExactly("53 alert-list.without-reference", "61 alert-list.without-name");
    }

    @Test
    void keepsAPersonWhoseDateIsImpossible() throws IOException {
        var reading = read(good().replace("1967-01-31", "1967-02-31"));
        assertThat(reading.alerts()).hasSize(3);
        assertThat(reading.problems()).anyMatch(problem -> problem.what().code().endsWith("birth-not-understood"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE l [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE l SYSTEM 'http://127.0.0.1:1/list.dtd'>",
                "<!DOCTYPE l [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]>"
            })
    void refusesDocumentTypesAndWithThemEveryEntity(String doctype) {
        var file = good().replace("<CONSOLIDATED_LIST", doctype + "<CONSOLIDATED_LIST");
        for (var variant : new String[] {file, file.replace("An invented person", "&a; &b;")})
            assertThatThrownBy(() -> read(variant))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE));
    }

    @Test
    void refusesElementsNestedWithoutEnd() {
        var file = good().replace("An invented person", "<a>".repeat(100_000));
        assertThatThrownBy(() -> read(file)).isInstanceOf(MpakaException.class);
    }

    @Test
    void refusesAnAttributeOfManyMegabytes() {
        var file = good().replace("<COMMENTS1>", "<COMMENTS1 a='" + "b".repeat(3 << 20) + "'>");
        assertThatThrownBy(() -> read(file)).isInstanceOf(MpakaException.class);
    }

    @Test
    void namesTheLineWhereAFileIsBroken() {
        var file = good().replace("<SECOND_NAME>BARUANI</SECOND_NAME>", "<SECOND_NAME>BARUANI</SECOND>");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(
                        e.sentence().arguments())
                .containsEntry("1", "64"));
    }
}
