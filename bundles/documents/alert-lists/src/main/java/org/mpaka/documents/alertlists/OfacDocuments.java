package org.mpaka.documents.alertlists;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.document.DocumentType;

/** Which of OFAC's identifications a traveller may show at a border. */
final class OfacDocuments {
    private static final Map<String, DocumentType> TYPES = Map.ofEntries(
            Map.entry("passport", DocumentType.PASSPORT),
            Map.entry("diplomatic passport", DocumentType.DIPLOMATIC_PASSPORT),
            Map.entry("stateless person passport", DocumentType.STATELESS_TRAVEL_DOCUMENT),
            Map.entry("travel document number", DocumentType.OTHER),
            Map.entry("refugee id card", DocumentType.REFUGEE_TRAVEL_DOCUMENT),
            Map.entry("seafarer's identification document", DocumentType.CREW_DOCUMENT),
            Map.entry("residency number", DocumentType.RESIDENCE_PERMIT),
            Map.entry("national id no.", DocumentType.NATIONAL_ID),
            Map.entry("identification number", DocumentType.NATIONAL_ID),
            Map.entry("national foreign id number", DocumentType.NATIONAL_ID),
            Map.entry("tazkira national id card", DocumentType.NATIONAL_ID),
            Map.entry("afghan identification card", DocumentType.NATIONAL_ID),
            Map.entry("cedula no.", DocumentType.NATIONAL_ID),
            Map.entry("d.n.i.", DocumentType.NATIONAL_ID),
            Map.entry("c.u.r.p.", DocumentType.NATIONAL_ID),
            Map.entry("electoral registry no.", DocumentType.NATIONAL_ID),
            Map.entry("personal id card", DocumentType.NATIONAL_ID));

    private OfacDocuments() {}

    static Optional<DocumentType> type(String listed) {
        return Optional.ofNullable(TYPES.get(listed.strip().toLowerCase(Locale.ROOT)));
    }

    /** The type a remark begins with and what follows it. */
    static Optional<Map.Entry<DocumentType, String>> leading(String remark) {
        var small = remark.toLowerCase(Locale.ROOT);
        return TYPES.entrySet().stream()
                .filter(type -> small.startsWith(type.getKey() + " "))
                .findFirst()
                .map(type -> Map.entry(
                        type.getValue(),
                        remark.substring(type.getKey().length()).strip()));
    }
}
