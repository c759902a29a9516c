package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.TravellerHistory;

/**
 * What the law is asked about.
 *
 * @param on the day whose law is applied
 * @param document what was shown; empty when the person has none
 * @param declaration what the person said and showed
 * @param history empty when it is not known, which rules must not take for "no history"
 * @param hour on the post's clock when the document was shown; empty where the law of a day is asked about nobody present
 */
public record LegalFacts(
        LocalDate on,
        Direction direction,
        BorderPost post,
        Optional<TravelDocument> document,
        Declaration declaration,
        Optional<TravellerHistory.History> history,
        Optional<LocalTime> hour) {

    /** At no certain hour. */
    public LegalFacts(
            LocalDate on,
            Direction direction,
            BorderPost post,
            Optional<TravelDocument> document,
            Declaration declaration,
            Optional<TravellerHistory.History> history) {
        this(on, direction, post, document, declaration, history, Optional.empty());
    }

    /** Whole years on the day; empty when the birth date does not tell for certain. */
    public Optional<Integer> ageYears() {
        var birth = document.map(TravelDocument::birth).orElse(PartialDate.UNKNOWN);
        if (birth.earliest().isEmpty()) return Optional.empty();
        int oldest = Period.between(birth.earliest().get(), on).getYears();
        int youngest = Period.between(birth.latest().get(), on).getYears();
        return oldest == youngest ? Optional.of(oldest) : Optional.empty();
    }

    /** Whether the person may be younger than this on the day: true also when the birth date does not tell. */
    public boolean mayBeYoungerThan(int years) {
        var latest =
                document.map(TravelDocument::birth).orElse(PartialDate.UNKNOWN).latest();
        return latest.map(birth -> birth.plusYears(years).isAfter(on)).orElse(true);
    }

    /** A permit that is valid on the day; empty also where the past is not known. */
    public Optional<HeldPermit> permit() {
        return history.flatMap(past -> past.permits().stream()
                .filter(held -> held.isValidOn(on))
                .max(Comparator.comparing(HeldPermit::until).thenComparing(HeldPermit::number)));
    }

    public boolean entering() {
        return direction == Direction.ENTRY;
    }

    public Optional<CountryCode> nationality() {
        return document.map(TravelDocument::nationality);
    }

    public boolean isNationalOf(CountryCode country) {
        return nationality().filter(country::equals).isPresent();
    }

    /** Whether a document of one of these types was shown. */
    public boolean shows(DocumentType... types) {
        return document.map(TravelDocument::type)
                .filter(Set.of(types)::contains)
                .isPresent();
    }

    public boolean showsPassport() {
        return shows(DocumentType.PASSPORT, DocumentType.SERVICE_PASSPORT, DocumentType.DIPLOMATIC_PASSPORT);
    }

    /** Whether the document is in date on the day; a passport without a readable expiry is not known to be. */
    public boolean showsDocumentInDate() {
        return document.filter(
                        shown -> shown.expiry().map(last -> !last.isBefore(on)).orElse(!showsPassport()))
                .isPresent();
    }

    @Override
    public String toString() {
        return "LegalFacts of " + on;
    }
}
