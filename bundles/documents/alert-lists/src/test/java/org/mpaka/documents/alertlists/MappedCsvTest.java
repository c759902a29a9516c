package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.testing.tck.AlertListFormatTck;

class MappedCsvTest extends AlertListFormatTck {
    private static final Map<String, Object> WATCH_LIST = Map.of(
            "list", "ministry-watch-list",
            "name", "Watch list of the ministry",
            "owner", "Ministry",
            "legalBasis", "Order 1/2026",
            "category", "WANTED",
            "datePatterns", new String[] {"d-M-yyyy", "yyyy"},
            "columns",
                    new String[] {
                        "surname=lastname",
                        "given-names=firstname+middlename",
                        "birth=dob",
                        "nationality=COC",
                        "document-number=documentnumber",
                        "document-issuer=documentcountry",
                        "document-type=documenttype"
                    });

    /** The watch list's setting with some of it otherwise. */
    private static MappedCsv with(Map<String, Object> others) {
        var values = new HashMap<>(WATCH_LIST);
        values.putAll(others);
        return new MappedCsv((MappedCsv.Settings) Proxy.newProxyInstance(
                MappedCsv.class.getClassLoader(),
                new Class<?>[] {MappedCsv.Settings.class},
                (self, method, given) -> method.getDeclaringClass() == Annotation.class
                        ? MappedCsv.Settings.class
                        : values.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    @Override
    protected AlertListFormat format() {
        return with(Map.of());
    }

    @Override
    protected byte[] goodFile() {
        return Fixture.bytes("watchlist.csv");
    }

    @Override
    protected int goodEntries() {
        return 3;
    }

    @Override
    protected String beforeAField() {
        return "\nASHA,";
    }

    @Override
    protected SentenceSource sentences() {
        return new AlertListSentences();
    }

    @Override
    protected boolean hasAnEnd() {
        return false;
    }

    @Test
    void takesOverWhatTheMappingNames() throws IOException {
        var alerts = read(goodFile()).alerts();
        assertThat(alerts).allMatch(alert -> alert.category() == AlertCategory.WANTED);
        var asha = (AlertSubject.Person) alerts.get(0).subject();
        assertThat(asha.names()).containsExactly(new AlertName("MWINYI, ASHA JUMA", AlertName.Quality.MAIN));
        assertThat(asha.nationalities()).containsExactly(CountryCode.of("TZA"));
        assertThat(asha.documents())
                .containsExactly(new ListedDocument(
                        Optional.of(CountryCode.of("TZA")), Optional.of(DocumentType.PASSPORT), "P900456"));
        var ryan = (AlertSubject.Person) alerts.get(1).subject();
        assertThat(ryan.names()).containsExactly(new AlertName("OKELLO, senior, ryan", AlertName.Quality.MAIN));
        assertThat(ryan.births())
                .containsExactly(new BirthRange(PartialDate.of("1975-10-11"), PartialDate.of("1975-10-11"), false));
    }

    /** So a file of settings gives them: one line, commas between. */
    @Test
    void takesSeveralValuesOfASettingFromOneLine() throws IOException {
        var line = String.join(", ", (String[]) WATCH_LIST.get("columns"));
        var alerts = new ArrayList<Alert>();
        with(Map.of("columns", new String[] {line}, "datePatterns", new String[] {"d-M-yyyy, yyyy"}))
                .read(new ByteArrayInputStream(goodFile()), alerts::add, problem -> {});
        assertThat(alerts).isEqualTo(read(goodFile()).alerts()).hasSize(3);
    }

    @Test
    void aRowWithoutReferenceIsKnownByWhatIsInIt() throws IOException {
        var file = new String(goodFile(), Charset.forName("UTF-8"));
        var before = read(file).alerts();
        var after = read(file.replace("grace", "GRACE")).alerts();
        assertThat(after.get(0).id()).isEqualTo(before.get(0).id());
        assertThat(after.get(2).id()).isNotEqualTo(before.get(2).id());
    }

    @Test
    void readsOtherEncodingsSeparatorsAndWords() throws IOException {
        var format = with(Map.of(
                "list", "stolen-passports",
                "separator", ";",
                "encoding", "windows-1252",
                "datePatterns", new String[] {"dd/MM/yyyy"},
                "columns",
                        new String[] {
                            "reference=No", "document-number=Numéro", "category=Kind", "valid-until=Until", "reason=Why"
                        }));
        var file =
                "No;Numéro;Kind;Until;Why\r\n17;OP 001234;stolen document;31/12/2027;volé\r\n18;OP1;nonsense;soon;\r\n";
        var alerts = new ArrayList<Alert>();
        var codes = new ArrayList<String>();
        format.read(
                new ByteArrayInputStream(file.getBytes(Charset.forName("windows-1252"))),
                alerts::add,
                problem -> codes.add(problem.what().code()));
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.id()).hasToString("stolen-passports:17");
            assertThat(alert.category()).isEqualTo(AlertCategory.STOLEN_DOCUMENT);
            assertThat(alert.subject()).isInstanceOf(AlertSubject.Document.class);
            assertThat(alert.validity().to()).contains(LocalDate.of(2027, 12, 31));
            assertThat(alert.reason()).isEqualTo("volé");
        });
        assertThat(codes)
                .containsExactly(
                        "alert-list.word-not-known", "alert-list.validity-not-understood", "alert-list.without-name");
    }

    @Test
    void setsARowWithTooManyColumnsAside() throws IOException {
        var file = new String(goodFile(), Charset.forName("UTF-8")).replace("ASHA,", "ASHA,,");
        var reading = read(file);
        assertThat(reading.alerts()).hasSize(2);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.what().arguments()).containsEntry("count", "11").containsEntry("expected", "10");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "separator | ;; | separator: one character is meant",
                "encoding | UTF-99 | encoding: 'UTF-99' is not known here",
                "category | LOOKED_FOR | category: 'LOOKED_FOR' is not known; one of",
                "list | My List | list: small letters",
                "owner | ' ' | owner: is missing"
            })
    void saysInWordsWhatIsWrongWithASetting(String setting, String value, String words) {
        assertThatThrownBy(() -> with(Map.of(setting, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surname | is not of the form field=heading",
                "shoe-size=shoes | 'shoe-size' is not a field; fields are reference, name",
                "birth=dob | none of name, surname and document-number is given"
            })
    void saysInWordsWhatIsWrongWithAColumn(String column, String words) {
        assertThatThrownBy(() -> with(Map.of("columns", new String[] {column})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
        assertThatThrownBy(() -> with(Map.of("datePatterns", new String[] {"day-month"})))
                .hasMessageContaining("datePatterns: 'day-month' is not understood");
    }

    @Test
    void namesTheHeadingsThatAreMissing() {
        var format = with(Map.of("columns", new String[] {"name=full name", "birth=born"}));
        assertThatThrownBy(() -> format.read(new ByteArrayInputStream(goodFile()), alert -> {}, problem -> {}))
                .satisfies(e -> assertThat(((org.mpaka.api.MpakaException) e)
                                .sentence()
                                .arguments()
                                .values())
                        .anyMatch(text -> text.contains("columns are missing: ") && text.contains("full name")));
    }
}
