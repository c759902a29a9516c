package org.mpaka.api.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;

/**
 * What an officer keys of a document that no reader reads, and what is known of it.
 *
 * @param id small letters and hyphens, the issuing state first: {@code bdi-laissez-passer}
 * @param title what it is called where it is issued
 * @param use who may use it and for what
 * @param issuers states that issue it; at least one
 * @param holders nationalities it is issued to; empty when that does not matter
 * @param numberShape regular expression of its number; empty when no source shows how its numbers are built, so that
 *     nothing about them can be checked
 * @param fields beside those of {@link KeyedFields} that every document has
 * @param terms how long it may be valid, by the day it was issued; empty when not known
 * @param citations where it is written; at least one
 */
public record KeyedForm(
        String id,
        DocumentType type,
        Sentence title,
        Sentence use,
        List<CountryCode> issuers,
        List<CountryCode> holders,
        Optional<String> numberShape,
        List<Field> fields,
        List<Term> terms,
        List<Citation> citations,
        Confidence confidence) {
    /** The field that holds the day of issue, where a form has one. */
    public static final String ISSUED = "issued";

    public KeyedForm {
        issuers = List.copyOf(issuers);
        holders = List.copyOf(holders);
        fields = List.copyOf(fields);
        terms = List.copyOf(terms);
        citations = List.copyOf(citations);
    }

    /**
     * A field of this document alone.
     *
     * @param name small letters, figures and hyphens
     * @param required whether the document is at fault without it
     * @param longest in characters
     */
    public record Field(String name, Sentence label, Kind kind, boolean required, int longest) {}

    /** What a field holds. */
    public enum Kind {
        TEXT,
        /** A whole day, ISO 8601. */
        DATE
    }

    /**
     * How long a document issued in a span of days may be valid.
     *
     * @param longest from the day of issue
     * @param from first day of issue it holds for; empty when not known
     * @param to last day of issue; empty while it holds
     */
    public record Term(Period longest, Optional<LocalDate> from, Optional<LocalDate> to) {
        public boolean covers(LocalDate issued) {
            return from.filter(issued::isBefore).isEmpty()
                    && to.filter(issued::isAfter).isEmpty();
        }
    }
}
