package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
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

class UkSanctionsListXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new UkSanctionsListXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("uk.xml");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "<Name6>";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    private static BirthRange on(String date) {
        return new BirthRange(PartialDate.of(date), PartialDate.of(date), false);
    }

    @Test
    void takesOverNamesInBothScriptsPartialBirthsAndDocuments() throws IOException {
        var reading = read(goodFile());

        assertThat(reading.header().publishedAt()).hasToString("Optional[2026-11-20T00:00:00Z]");
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("uk-sanctions:DRC9001");
        assertThat(alert.reason()).isEqualTo("An invented reason.");
        assertThat(alert.legalBasis()).endsWith("Regulations 2019: Asset freeze, Travel Ban");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("Laurent Désiré BAHATI-MUKWEGE", AlertName.Quality.MAIN),
                        new AlertName("Laurent Bahati Mukwege", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Lau BAHATIMUKWEGE", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("LAURENT BAHATI", AlertName.Quality.WEAK_ALIAS),
                        new AlertName("باهاتي موكويغي", AlertName.Quality.GOOD_ALIAS));
        assertThat(person.births()).containsExactly(on("1970"), on("1971-05"), on("1971-05-12"));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.nationalities()).containsExactlyInAnyOrder(CountryCode.of("COD"), CountryCode.of("RWA"));
        assertThat(person.birthPlaces()).containsExactly("Goma, Congo (Democratic Republic)");
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument(Optional.empty(), Optional.of(DocumentType.PASSPORT), "OB0912345"),
                        new ListedDocument(Optional.empty(), Optional.of(DocumentType.NATIONAL_ID), "1-19710512-1"));
    }

    @Test
    void leavesOutADayThatDoesNotExistAndSaysSo() throws IOException {
        assertThat(read(goodFile()).problems()).anySatisfy(problem -> {
            assertThat(problem.what().code()).isEqualTo("alert-list.birth-not-understood");
            assertThat(problem.what().arguments()).containsEntry("text", "31/02/1971");
            assertThat(problem.repaired()).isTrue();
            assertThat(problem.reference()).isEqualTo("DRC9001");
            assertThat(problem.line()).isEqualTo(4);
        });
    }
}
