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

class OfacAdvancedXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new OfacAdvancedXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("sdn_advanced.xml");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "Acronym=\"false\">";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void followsWhatAPartyRefersTo() throws IOException {
        var reading = read(goodFile());

        assertThat(reading.header().publishedAt()).hasToString("Optional[2026-11-20T00:00:00Z]");
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("ofac-sdn:95001");
        assertThat(alert.legalBasis()).isEqualTo("OFAC BURUNDI, DRCONGO");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("NDAYIBUSHA, Odilon", AlertName.Quality.MAIN),
                        new AlertName("KIBWA", AlertName.Quality.WEAK_ALIAS),
                        new AlertName("Ндайибуша, Одилон", AlertName.Quality.GOOD_ALIAS));
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1968-03-04"), PartialDate.of("1968-03-04"), false),
                        new BirthRange(PartialDate.of("1966"), PartialDate.of("1967"), true));
        assertThat(person.birthPlaces()).containsExactly("Rumonge, Burundi");
        assertThat(person.nationalities()).containsExactlyInAnyOrder(CountryCode.of("COD"), CountryCode.of("BDI"));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.documents())
                .containsExactly(new ListedDocument(
                        Optional.of(CountryCode.of("BDI")), Optional.of(DocumentType.PASSPORT), "OP0090125"));
    }

    @Test
    void takesAWholeYearForAYear() throws IOException {
        var person = (AlertSubject.Person) read(goodFile()).alerts().get(1).subject();
        assertThat(person.births())
                .containsExactly(new BirthRange(PartialDate.of("1975"), PartialDate.of("1975"), false));
    }
}
