package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentBook;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.document.TravelDocument;

/** Documents keyed after their form; {@code permit} is an invented one of Utopia. */
class KeyedFormTest {
    private static final String BOOK =
            """
            {"seen": "2026-11-22", "sources": {"S1": "example.org"}, "documents": [
              {"id": "uto-permit", "type": "permit", "title": "t", "use": "u", "issuers": ["UTO"], "holders": [],
               "fields": [{"name": "issued", "label": "i", "kind": "DATE", "required": true, "longest": 10},
                          {"name": "issued-at", "label": "a", "kind": "TEXT", "required": false, "longest": 20}],
               "terms": [{"longest": "P10D", "to": "2026-09-30"}, {"longest": "P30D", "from": "2026-10-01"}],
               "citations": [{"title": "Act", "sources": ["S1"]}], "confidence": "C1"},
              {"id": "uto-card", "type": "card", "title": "t", "use": "u", "issuers": ["UTO"], "holders": ["UTO"],
               "numberShape": "[A-Z]{2}\\\\d{4}", "fields": [], "terms": [],
               "citations": [{"title": "Act", "sources": []}], "confidence": "G"}
            ]}
            """;

    @TempDir
    Path directory;

    private final KeyedFormShelf shelf = new KeyedFormShelf();

    @BeforeEach
    void addBook() throws IOException {
        shelf.addBook(book(BOOK));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, '',         2026-12-01, NOT_POSSIBLE, document.form.last-day",
        "2026-09-30, '',         2026-10-10, NOT_POSSIBLE, document.form.last-day",
        "2026-10-01, '',         2026-10-31, NOT_POSSIBLE, document.form.last-day",
        "2026-11-01, 2026-12-02, 2026-12-02, FAILED,       document.form.too-long-valid"
    })
    void theDayOfIssueSaysHowLongItCanBeValid(
            String issued, String expiry, LocalDate last, CheckAnswer answer, String sentence) {
        var reading = judged(permit(
                Map.of("issued", issued), expiry.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expiry))));
        assertThat(reading.document().flatMap(TravelDocument::expiry)).contains(last);
        assertThat(reading.findings())
                .anyMatch(finding ->
                        finding.answer() == answer && finding.sentence().code().equals(sentence));
    }

    @Test
    void whatIsInDateAndKeptToItsTermHasNoFault() {
        var reading = judged(permit(
                Map.of("issued", "2026-11-01", "issued-at", " Kobero "), Optional.of(LocalDate.of(2026, 12, 1))));
        assertThat(Readers.failed(reading)).isEmpty();
        assertThat(reading.document().orElseThrow().optionalData()).isEqualTo("issued: 2026-11-01; issued-at: Kobero");
        assertThat(reading.findings())
                .as("the number's form is not known, and that is said")
                .anyMatch(finding -> finding.sentence().code().equals("document.form.number-not-known"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',         document.form.missing",
        "2026-11-31, document.form.not-a-day",
        "01.11.2026, document.form.too-long",
        "2026-11-23, document.form.issued-later"
    })
    void aFaultyDayOfIssueIsNamedAndTheDocumentStays(String issued, String sentence) {
        String text = sentence.endsWith("too-long") ? issued + " and more" : issued;
        var reading = judged(permit(Map.of("issued", text), Optional.empty()));
        assertThat(Readers.failed(reading))
                .anyMatch(finding -> finding.field().equals("issued")
                        && finding.sentence().code().equals(sentence));
        assertThat(reading.document()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"UTO, AB1234, ''", "UTO, ab 1234, ''", "UTO, A1234, number", "KEN, AB1234, nationality"})
    void theNumbersShapeAndTheHolderAreHeldToTheForm(String nationality, String number, String fault) {
        var keyed = new KeyedFields(
                DocumentType.of("card"),
                CountryCode.of("UTO"),
                number,
                new PersonNames("SPECIMEN", "EXAMPLE"),
                CountryCode.of(nationality),
                PartialDate.of("1990"),
                Sex.FEMALE,
                Optional.empty());
        var failed = Readers.failed(judged(keyed)).stream()
                .map(finding -> finding.field())
                .toList();
        assertThat(failed).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"seen\": \"2026-11-22\"}", "{\"documents\": [{}], \"other\": 1}"})
    void ofAFaultyFileNothingIsOffered(String text) throws IOException {
        var empty = new KeyedFormShelf();
        empty.addBook(book(text));
        assertThat(empty.all()).isEmpty();
    }

    @Test
    void aBookThatLeavesTakesItsFormsAlong() throws IOException {
        var other = new KeyedFormShelf();
        var book = book(BOOK);
        other.addBook(book);
        other.removeBook(book);
        assertThat(other.all()).isEmpty();
    }

    @Test
    void whatIsKeyedHasBounds() {
        assertThatThrownBy(() -> permit(Map.of("issued-at", "x".repeat(121)), Optional.empty()))
                .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> permit(Map.of("Issued At", "x"), Optional.empty()))
                .isInstanceOf(MpakaException.class);
        var many = new HashMap<String, String>();
        for (int i = 0; i < 21; i++) many.put("f" + i, "");
        assertThatThrownBy(() -> permit(many, Optional.empty())).isInstanceOf(MpakaException.class);
    }

    @Test
    void namesAndNumbersThatAreKeyedHaveBounds() {
        var long201 = "x".repeat(201);
        for (var fields : List.of(
                keyed("1".repeat(61), new PersonNames("A", "B")),
                keyed("12", new PersonNames(long201, "")),
                keyed("12", new PersonNames("", long201))))
            assertThatThrownBy(() -> judged(fields))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
    }

    private static KeyedFields keyed(String number, PersonNames names) {
        var usual = permit(Map.of(), Optional.empty());
        return new KeyedFields(
                usual.type(),
                usual.issuer(),
                number,
                names,
                usual.nationality(),
                usual.birth(),
                usual.sex(),
                usual.expiry());
    }

    /** Readers' clock says 22 November 2026. */
    private DocumentReading judged(KeyedFields fields) {
        var day = LocalDate.of(2026, 11, 22);
        return KeyedDocument.reading(fields, DocumentInput.Channel.KEYED_FIELDS, shelf.find(fields), day);
    }

    private static KeyedFields permit(Map<String, String> more, Optional<LocalDate> expiry) {
        return new KeyedFields(
                DocumentType.of("permit"),
                CountryCode.of("UTO"),
                "12",
                new PersonNames("SPECIMEN", "EXAMPLE"),
                CountryCode.of("COD"),
                PartialDate.of("1990-01-01"),
                Sex.FEMALE,
                expiry,
                more);
    }

    private DocumentBook book(String text) throws IOException {
        URL file =
                Files.writeString(directory.resolve("book.json"), text).toUri().toURL();
        return new DocumentBook() {
            @Override
            public CountryCode country() {
                return CountryCode.of("UTO");
            }

            @Override
            public URL documents() {
                return file;
            }
        };
    }
}
