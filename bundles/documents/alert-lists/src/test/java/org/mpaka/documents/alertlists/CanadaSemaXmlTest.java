package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.testing.tck.AlertListFormatTck;

class CanadaSemaXmlTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new CanadaSemaXml();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("sema.xml");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "<LastName>";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void takesAliasesApartAndUnderstandsTwoBirths() throws IOException {
        var alert = read(goodFile()).alerts().get(0);

        assertThat(alert.id()).hasToString("canada-sema:South-Sudan-1-Part-1-3");
        assertThat(alert.legalBasis()).isEqualTo("Canada, South Sudan, schedule 1, Part 1, item 3");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names())
                .containsExactly(
                        new AlertName("Lokiru, Deng Makol", AlertName.Quality.MAIN),
                        new AlertName("Deng Makur Lokiru", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Денг Локиру", AlertName.Quality.GOOD_ALIAS),
                        new AlertName("Makol", AlertName.Quality.WEAK_ALIAS));
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1964-10-30"), PartialDate.of("1964-10-30"), false),
                        new BirthRange(PartialDate.of("1964-10-31"), PartialDate.of("1964-10-31"), false));
        assertThat(person.nationalities()).as("the regime is no nationality").isEmpty();
    }

    @Test
    void namesALongRegimeByItsAbbreviation() throws IOException {
        var alert = read(goodFile()).alerts().get(1);
        assertThat(alert.id()).hasToString("canada-sema:JVCFOR-7");
        assertThat(((AlertSubject.Person) alert.subject()).births())
                .containsExactly(new BirthRange(PartialDate.of("1958"), PartialDate.of("1959"), false));
    }
}
