package org.mpaka.core.legislation;

import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerClass;

/**
 * What a person is to a country's law. Protection comes before nationality.
 *
 * <p>Reads two tables of the law: {@code ages}/{@code adult} (years) and {@code free-movement}, whose rows are keyed by
 * nationality and say in {@code applied} whether this state applies free movement to them on the day.
 */
final class TravellerClassifier {
    static final String AGES = "ages";
    static final String FREE_MOVEMENT = "free-movement";
    /** Doc 9303-3 section 5: stateless; refugee under the 1951 Convention and other refugee. */
    private static final CountryCode STATELESS = CountryCode.of("XXA");

    private static final Set<CountryCode> REFUGEES = Set.of(CountryCode.of("XXB"), CountryCode.of("XXC"));

    private TravellerClassifier() {}

    static TravellerClass classify(CountryCode host, LegalFacts facts, Parameters parameters) {
        var declared = facts.declaration();
        if (declared.asksForAsylum()) return TravellerClass.REFUGEE_OR_ASYLUM_SEEKER;
        if (childAlone(facts, parameters)) return TravellerClass.UNACCOMPANIED_MINOR;
        if (facts.shows(
                        DocumentType.REFUGEE_TRAVEL_DOCUMENT,
                        DocumentType.REFUGEE_ID,
                        DocumentType.ASYLUM_SEEKER_PERMIT)
                || facts.nationality().filter(REFUGEES::contains).isPresent())
            return TravellerClass.REFUGEE_OR_ASYLUM_SEEKER;
        if (facts.shows(DocumentType.STATELESS_TRAVEL_DOCUMENT) || facts.isNationalOf(STATELESS))
            return TravellerClass.STATELESS;
        if (declared.purpose().filter(Purpose.VOLUNTARY_REPATRIATION::equals).isPresent())
            return TravellerClass.RETURNEE;
        if (facts.isNationalOf(host)) return TravellerClass.CITIZEN;
        if (declared.purpose().filter(Purpose.CREW::equals).isPresent()) return TravellerClass.CREW;
        if (facts.shows(DocumentType.DIPLOMATIC_PASSPORT, DocumentType.SERVICE_PASSPORT))
            return TravellerClass.OFFICIAL;
        if (declared.purpose().filter(Purpose.BORDER_RESIDENT::equals).isPresent())
            return TravellerClass.BORDER_RESIDENT;
        if (facts.document()
                .filter(shown -> shown.type().equals(DocumentType.RESIDENCE_PERMIT)
                        && shown.issuer().equals(host))
                .isPresent()) return TravellerClass.RESIDENT;
        return freelyMoving(facts, parameters) ? TravellerClass.COMMUNITY_CITIZEN : TravellerClass.VISITOR;
    }

    private static boolean childAlone(LegalFacts facts, Parameters parameters) {
        var adult = parameters.find(AGES, "adult").map(row -> row.number("years"));
        var age = facts.ageYears();
        return facts.declaration().accompaniment() == Accompaniment.ALONE
                && adult.isPresent()
                && age.isPresent()
                && age.get() < adult.get();
    }

    private static boolean freelyMoving(LegalFacts facts, Parameters parameters) {
        return facts.nationality()
                .flatMap(nationality -> parameters.find(FREE_MOVEMENT, nationality.value()))
                .filter(row -> row.text("applied").equals("yes"))
                .isPresent();
    }
}
