package org.mpaka.countries.eac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentBook;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.KeyedForms;
import org.mpaka.core.document.KeyedFormShelf;
import org.mpaka.testing.tck.DocumentBookTck;

/** The documents of the partner states. */
class DocumentBookTest {
    @Nested
    class OfBurundi extends Kit {
        OfBurundi() {
            super(
                    new BurundiDocumentBook(),
                    List.of(
                            "bdi-laissez-passer",
                            "bdi-cepgl-card",
                            "bdi-cepgl-card-resident",
                            "bdi-circulation-permit",
                            "bdi-refugee-id",
                            "bdi-refugee-travel-document",
                            "bdi-national-id"));
        }
    }

    @Nested
    class OfTanzania extends Kit {
        OfTanzania() {
            super(
                    new TanzaniaDocumentBook(),
                    List.of(
                            "tza-emergency-travel-document",
                            "tza-certificate-of-identity",
                            "tza-east-african-passport",
                            "tza-ujirani-mwema",
                            "tza-refugee-travel-document"));
        }
    }

    /** No specimen of any of them was found: a shape would be invented. */
    @Test
    void noNumberFormatIsInvented() {
        for (var book : List.of(new BurundiDocumentBook(), new TanzaniaDocumentBook()))
            assertThat(shelf(book).all()).allMatch(form -> form.numberShape().isEmpty());
    }

    /** Loi 1/25 of 2021; CEPGL as reported in 2015. */
    @Test
    void whatSourcesSayOfValidityIsThere() {
        var forms = shelf(new BurundiDocumentBook()).all();
        assertThat(longest(forms, "bdi-circulation-permit")).containsExactly(Period.ofDays(30));
        assertThat(longest(forms, "bdi-cepgl-card")).containsExactly(Period.ofYears(1));
        assertThat(longest(forms, "bdi-cepgl-card-resident")).containsExactly(Period.ofMonths(3));
        assertThat(longest(forms, "bdi-laissez-passer")).isEmpty();
    }

    private static List<Period> longest(List<KeyedForm> forms, String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .flatMap(form -> form.terms().stream())
                .map(KeyedForm.Term::longest)
                .toList();
    }

    private static KeyedForms shelf(DocumentBook book) {
        var shelf = new KeyedFormShelf();
        shelf.addBook(book);
        return shelf;
    }

    abstract static class Kit extends DocumentBookTck {
        private final DocumentBook book;
        private final List<String> documents;

        Kit(DocumentBook book, List<String> documents) {
            this.book = book;
            this.documents = documents;
        }

        @Override
        protected DocumentBook book() {
            return book;
        }

        @Override
        protected KeyedForms register() {
            return shelf(book);
        }

        @Override
        protected SentenceSource sentences() {
            return new EacSentences();
        }

        @Override
        protected List<String> documents() {
            return documents;
        }
    }
}
