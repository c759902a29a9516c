package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.testing.tck.AlertListFormatTck;

class InterpolNoticesTest extends AlertListFormatTck {
    @Override
    protected AlertListFormat format() {
        return new InterpolRedNotices();
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("red.json");
    }

    @Override
    protected int goodEntries() {
        return 2;
    }

    @Override
    protected String beforeAField() {
        return "\"name\":\"";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Test
    void readsPagesOfTheList() throws IOException {
        var reading = read(goodFile());
        var alert = reading.alerts().get(0);
        assertThat(alert.id()).hasToString("interpol-red:2021-90051");
        assertThat(alert.category()).isEqualTo(AlertCategory.WANTED);
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names()).containsExactly(new AlertName("NTAKARUTIMANA, JEAN-BOSCO", AlertName.Quality.MAIN));
        assertThat(person.births())
                .containsExactly(new BirthRange(PartialDate.of("1975-10-11"), PartialDate.of("1975-10-11"), false));
        assertThat(person.nationalities()).containsExactlyInAnyOrder(CountryCode.of("BDI"), CountryCode.of("RWA"));
        assertThat(reading.problems())
                .extracting(problem -> problem.what().code())
                .containsExactly("alert-list.other-notices");
    }

    @Test
    void readsWhatOnlyTheDetailsOfANoticeHave() throws IOException {
        var alert = read(goodFile()).alerts().get(1);
        assertThat(alert.reason())
                .isEqualTo("TZ An invented charge; BI Une inculpation inventée (An invented accusation)");
        var person = (AlertSubject.Person) alert.subject();
        assertThat(person.names()).containsExactly(new AlertName("KARIMI", AlertName.Quality.MAIN));
        assertThat(person.sex()).contains(Sex.FEMALE);
        assertThat(person.birthPlaces()).containsExactly("Mwanza, TZ");
    }

    @Test
    void readsDetailsOneAfterTheOtherAndInAnArray() throws IOException {
        var one = "{\"entity_id\":\"2020/1\",\"name\":\"A\"}";
        var other = "{\"entity_id\":\"2020/2\",\"name\":\"B\"}";
        assertThat(read(one + "\n" + other).alerts()).hasSize(2);
        assertThat(read("[" + one + "," + other + "]").alerts()).hasSize(2);
        assertThatThrownBy(() -> read("[" + one + "," + other)).isInstanceOf(MpakaException.class);
    }

    @Test
    void readsOtherNamesAndDocumentsOfNoticesForTheSecurityCouncil() throws IOException {
        var person = (AlertSubject.Person) read("{\"entity_id\":\"2020/3\",\"name\":\"C\",\"name_at_birth\":\"D\","
                        + "\"name_in_original_script\":\"Г\",\"aliases\":[{\"name\":\"E\",\"forename\":\"F\",\"date_of_birth\":"
                        + "\"1970/05/00\"},\"G\"],\"identity_documents\":[{\"type\":\"Passport\",\"nr\":\"OP1\","
                        + "\"issuing_country_id\":\"BI\"},{\"type\":\"ID\"}]}")
                .alerts()
                .get(0)
                .subject();
        assertThat(person.names()).extracting(AlertName::text).containsExactly("C", "D", "Г", "E, F");
        assertThat(person.births())
                .containsExactly(new BirthRange(PartialDate.of("1970-05"), PartialDate.of("1970-05"), false));
        assertThat(person.documents())
                .containsExactly(new ListedDocument(
                        Optional.of(CountryCode.of("BDI")), Optional.of(DocumentType.PASSPORT), "OP1"));
    }

    @Test
    void warnsThatPagesAreMissing() throws IOException {
        var page = new String(goodFile(), StandardCharsets.UTF_8).replace("\"total\":2", "\"total\":6500");
        assertThat(read(page).problems())
                .extracting(problem -> problem.what().code())
                .contains("alert-list.incomplete");
    }

    @Test
    void yellowNoticesAreMissingPersonsToBeProtected() throws IOException {
        var alerts = new ArrayList<Alert>();
        new InterpolYellowNotices().read(new ByteArrayInputStream(goodFile()), alerts::add, problem -> {});
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.id()).hasToString("interpol-yellow:2021-90053");
            assertThat(alert.category()).isEqualTo(AlertCategory.MISSING_PERSON);
            assertThat(alert.action()).isEqualTo(AlertAction.PROTECT);
            assertThat(((AlertSubject.Person) alert.subject()).names())
                    .containsExactly(
                            new AlertName("MISSING, A", AlertName.Quality.MAIN),
                            new AlertName("BEFORE", AlertName.Quality.GOOD_ALIAS));
        });
    }
}
