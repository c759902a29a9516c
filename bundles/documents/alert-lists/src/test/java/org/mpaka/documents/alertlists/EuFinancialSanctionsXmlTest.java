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

class EuFinancialSanctionsXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new EuFinancialSanctionsXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("eu.xml");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "wholeName=\"";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void takesOverNamesBirthsCitizenshipAndTrueDocuments() throws IOException {
        var reading = read(goodFile());

        assertThat(reading.header().publishedAt()).hasToString("Optional[2026-11-20T14:51:25.849Z]");
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("eu-financial-sanctions:EU.9001.12");
        assertThat(alert.legalBasis()).isEqualTo("EU BDI 2025/1 (OJ L 31)");
        assertThat(alert.reason()).isEqualTo("An invented commander.");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("Donatien Nzigamasabo", AlertName.Quality.MAIN),
                        new AlertName("Donat K. Nziga", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Nziga wa Ngozi", AlertName.Quality.WEAK_ALIAS),
                        new AlertName("Kazungu", AlertName.Quality.WEAK_ALIAS));
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1971-06-09"), PartialDate.of("1971-06-09"), false),
                        new BirthRange(PartialDate.of("1970"), PartialDate.of("1970"), true),
                        new BirthRange(PartialDate.of("1968"), PartialDate.of("1970"), false));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.nationalities()).containsExactly(CountryCode.of("BDI"));
        assertThat(person.birthPlaces()).containsExactly("Ngozi, BURUNDI");
        assertThat(person.documents())
                .containsExactly(
                        document("BDI", DocumentType.PASSPORT, "OP0012399"),
                        document("BDI", DocumentType.DIPLOMATIC_PASSPORT, "DP0000777"),
                        document("TZA", DocumentType.RESIDENCE_PERMIT, "RP-0042"));
    }

    private static ListedDocument document(String issuer, DocumentType type, String number) {
        return new ListedDocument(Optional.of(CountryCode.of(issuer)), Optional.of(type), number);
    }
}
