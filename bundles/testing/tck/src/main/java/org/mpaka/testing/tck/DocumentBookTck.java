package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentBook;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.KeyedForms;
import org.mpaka.api.legislation.Confidence;

/** What every {@link DocumentBook} promises: documents that are cited, named in four languages, and found again. */
public abstract class DocumentBookTck {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));

    protected abstract DocumentBook book();

    /** The node's register of forms with this book alone in it. */
    protected abstract KeyedForms register();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    /** Identifiers of the documents it must hold. */
    protected abstract List<String> documents();

    @Test
    void holdsItsDocumentsAndNamesThemAfterTheirState() {
        assertThat(register().all()).extracting(KeyedForm::id).containsExactlyInAnyOrderElementsOf(documents());
        String state = book().country().value().toLowerCase(Locale.ROOT);
        for (var form : register().all()) {
            assertThat(form.id()).matches("[a-z0-9]+(-[a-z0-9]+)*").startsWith(state + "-");
            assertThat(form.issuers()).contains(book().country());
        }
    }

    @Test
    void everySentenceIsThereInFourLanguages() {
        for (var form : register().all()) {
            said(form.title());
            said(form.use());
            form.fields().forEach(field -> said(field.label()));
        }
    }

    private void said(Sentence sentence) {
        for (var language : LANGUAGES)
            assertThat(sentences().pattern(sentence.code(), language))
                    .as("%s in %s", sentence.code(), language)
                    .isPresent();
    }

    @Test
    void whatIsSaidToBeSeenHasTheAddressWhereItWasSeen() {
        for (var form : register().all()) {
            assertThat(form.citations()).as(form.id()).isNotEmpty();
            if (form.confidence() == Confidence.OFFICIAL_TEXT_SEEN
                    || form.confidence() == Confidence.SECONDARY_SOURCE_SEEN)
                assertThat(form.citations())
                        .as(form.id())
                        .anyMatch(citation -> citation.address().isPresent()
                                && citation.seen().isPresent());
        }
    }

    @Test
    void fieldsHaveNamesOfTheirOwnAndBounds() {
        for (var form : register().all()) {
            var names = new HashSet<String>();
            for (var field : form.fields()) {
                assertThat(field.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(names.add(field.name())).as(form.id()).isTrue();
                assertThat(field.longest()).isBetween(1, 120);
            }
            if (!form.terms().isEmpty()) assertThat(names).as(form.id()).contains(KeyedForm.ISSUED);
            form.terms().forEach(term -> assertThat(LocalDate.EPOCH.plus(term.longest()))
                    .as(form.id())
                    .isAfter(LocalDate.EPOCH));
        }
    }

    @Test
    void everyFormIsFoundByWhatIsKeyedOfIt() {
        for (var form : register().all()) {
            var holder = form.holders().isEmpty()
                    ? CountryCode.of("UTO")
                    : form.holders().get(0);
            var keyed = new KeyedFields(
                    form.type(),
                    book().country(),
                    "SPECIMEN1",
                    new PersonNames("SPECIMEN", "EXAMPLE"),
                    holder,
                    PartialDate.UNKNOWN,
                    Sex.UNSPECIFIED,
                    Optional.empty());
            assertThat(register().find(keyed)).as(form.id()).contains(form);
        }
    }
}
