package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

class OfacSdnCsvTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new OfacSdnCsv();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("sdn.csv");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "90003,\"";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void readsDatesNationalitiesAndDocumentsFromTheRemarks() throws IOException {
        var reading = read(goodFile());

        var alert = reading.alerts().get(0);
        assertThat(alert.reason()).isEqualTo("Commander of \"Mvuvi\"");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.births())
                .containsExactly(
                        new BirthRange(PartialDate.of("1967-01-31"), PartialDate.of("1967-01-31"), false),
                        new BirthRange(PartialDate.of("1965"), PartialDate.of("1969"), false));
        assertThat(person.nationalities()).containsExactly(CountryCode.of("COD"));
        assertThat(person.sex()).contains(Sex.MALE);
        assertThat(person.names())
                .containsExactly(
                        new AlertName("ZIRIMWABAGABO, Patrice", AlertName.Quality.MAIN),
                        new AlertName("MVUVI", AlertName.Quality.WEAK_ALIAS));
        assertThat(person.documents())
                .containsExactly(
                        new ListedDocument(
                                Optional.of(CountryCode.of("COD")), Optional.of(DocumentType.PASSPORT), "OB0901234"),
                        new ListedDocument(Optional.empty(), Optional.of(DocumentType.NATIONAL_ID), "1-19670131"));
        assertThat(reading.problems())
                .extracting(problem -> problem.what().code())
                .containsExactly("alert-list.without-alternate-names", "alert-list.not-persons");
    }

    @Test
    void joinsTheAlternateNamesOfAZipFile() throws IOException {
        for (var zip : new byte[][] {Fixture.zip("sdn.csv", "alt.csv"), Fixture.zip("alt.csv", "sdn.csv")}) {
            var reading = read(zip);
            assertThat(((AlertSubject.Person) reading.alerts().get(1).subject()).names())
                    .containsExactly(
                            new AlertName("BARUANI, Omari", AlertName.Quality.MAIN),
                            new AlertName("BARWANI, Omar", AlertName.Quality.GOOD_ALIAS));
            assertThat(reading.problems())
                    .extracting(problem -> problem.what().code())
                    .containsExactly("alert-list.not-persons");
        }
    }

    @Test
    void refusesAWreckedZipFile() {
        var zip = Fixture.zip("sdn.csv", "alt.csv");
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var wrecked = zip.clone();
            for (int j = 0; j < 5; j++) wrecked[4 + random.nextInt(zip.length - 4)] = (byte) random.nextInt(256);
            try {
                read(wrecked);
            } catch (MpakaException e) {
                assertThat(e.code()).isIn(ErrorCode.UNREADABLE_FILE, ErrorCode.TOO_LARGE);
            } catch (IOException e) {
                throw new AssertionError("wrecked file " + i, e);
            }
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(zip, zip.length / 2))).isInstanceOf(MpakaException.class);
    }

    @Test
    void cleansControlCharactersAndSaysSo() throws IOException {
        var file =
                new String(goodFile(), StandardCharsets.UTF_8).replace("BARUANI, Omari", "BARUANI,\u0007\u0000 Omari");
        var reading = read(file);
        assertThat(((AlertSubject.Person) reading.alerts().get(1).subject())
                        .names()
                        .get(0)
                        .text())
                .isEqualTo("BARUANI,  Omari");
        assertThat(reading.problems()).anyMatch(problem -> problem.line() == 3 && problem.repaired());
    }

    @Test
    void setsALineWithTooFewColumnsAside() throws IOException {
        var file = new String(goodFile(), StandardCharsets.UTF_8).replace("\"SDGT\",-0- ,", "\"SDGT\",");
        assertThat(read(file).problems()).anyMatch(problem -> problem.line() == 3 && !problem.repaired());
    }
}
