package org.mpaka.documents.mrz;

import java.util.Map;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentType;

/** What the two letters of the document code, the issuer and the nationality say about the sort of document. */
final class DocumentCodes {
    /** Doc 9303-4 section 4.4, binding for passports issued from 2026 with a second letter, and PU of Doc 9303-8. */
    private static final Map<Character, DocumentType> PASSPORTS = Map.of(
            'P', DocumentType.PASSPORT,
            'E', DocumentType.EMERGENCY_TRAVEL_DOCUMENT,
            'U', DocumentType.EMERGENCY_TRAVEL_DOCUMENT,
            'D', DocumentType.DIPLOMATIC_PASSPORT,
            'O', DocumentType.SERVICE_PASSPORT,
            'R', DocumentType.REFUGEE_TRAVEL_DOCUMENT,
            'S', DocumentType.STATELESS_TRAVEL_DOCUMENT,
            'T', DocumentType.of("alien-passport"),
            'L', DocumentType.LAISSEZ_PASSER,
            'M', DocumentType.of("military-passport"));

    private static final Set<String> ORGANISATIONS = Set.of(
            "UNO", "UNA", "UNK", "EUE", "XPO", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XES", "XMP", "XDC", "XOM");

    private DocumentCodes() {}

    static DocumentType type(String code, CountryCode issuer, CountryCode nationality) {
        char first = code.isEmpty() ? '<' : code.charAt(0);
        char second = code.length() > 1 ? code.charAt(1) : '<';
        if (first == 'V') return DocumentType.VISA;
        if (first == 'P') return passport(second, issuer, nationality);
        if (second == 'C' && first == 'A') return DocumentType.CREW_DOCUMENT;
        if (first != 'A' && first != 'C' && first != 'I') return DocumentType.OTHER;
        return second == 'R' || !sameState(issuer, nationality)
                ? DocumentType.RESIDENCE_PERMIT
                : DocumentType.NATIONAL_ID;
    }

    /**
     * A second letter from before 2026 was the state's own: then issuer and nationality decide. PS in particular was
     * widely a service passport, and a stateless person does not have the nationality of the issuer.
     */
    private static DocumentType passport(char second, CountryCode issuer, CountryCode nationality) {
        var byLetter = PASSPORTS.getOrDefault(second, DocumentType.PASSPORT);
        if (second == 'S' && issuer.equals(nationality)) return DocumentType.SERVICE_PASSPORT;
        if (!byLetter.equals(DocumentType.PASSPORT)) return byLetter;
        if (nationality.value().equals("XXA")) return DocumentType.STATELESS_TRAVEL_DOCUMENT;
        if (nationality.value().equals("XXB") || nationality.value().equals("XXC"))
            return DocumentType.REFUGEE_TRAVEL_DOCUMENT;
        return ORGANISATIONS.contains(issuer.value()) ? DocumentType.LAISSEZ_PASSER : DocumentType.PASSPORT;
    }

    /** The United Kingdom issues to five sorts of nationals beside its citizens, GBD to GBS. */
    private static boolean sameState(CountryCode issuer, CountryCode nationality) {
        return issuer.equals(nationality)
                || issuer.value().equals("GBR") && nationality.value().startsWith("GB");
    }
}
