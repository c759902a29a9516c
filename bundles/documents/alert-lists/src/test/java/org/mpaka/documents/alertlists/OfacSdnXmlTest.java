package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
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

class OfacSdnXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new OfacSdnXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("sdn.xml");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "<lastName>";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void takesOverNamesDatesNationalitySexAndTravelDocuments() throws IOException {
        var reading = read(goodFile());

        assertThat(reading.header().publishedAt()).hasToString("Optional[2026-11-20T00:00:00Z]");
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("ofac-sdn:90001");
        assertThat(alert.legalBasis()).isEqualTo("OFAC DRCONGO");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("ZIRIMWABAGABO, Patrice", AlertName.Quality.MAIN),
                        new AlertName("ZIRIMWA, Patrice", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("MVUVI", AlertName.Quality.WEAK_ALIAS));
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1967"), PartialDate.of("1967"), true),
                        new BirthRange(PartialDate.of("1968-01-31"), PartialDate.of("1968-01-31"), false));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.nationalities()).containsExactly(CountryCode.of("COD"));
        assertThat(person.documents())
                .containsExactly(new ListedDocument(
                        Optional.of(CountryCode.of("COD")), Optional.of(DocumentType.PASSPORT), "OB0901234"));
    }

    @Test
    void readsTheOtherListOfTheSchemaUnderItsOwnName() throws IOException {
        var format = new OfacConsolidatedXml();
        assertThat(format.list()).hasToString("ofac-consolidated");
        var ids = new ArrayList<String>();
        format.read(
                new ByteArrayInputStream(goodFile()),
                alert -> ids.add(alert.id().value()),
                problem -> {});
        assertThat(ids).containsExactly("ofac-consolidated:90001", "ofac-consolidated:90003");
    }
}
