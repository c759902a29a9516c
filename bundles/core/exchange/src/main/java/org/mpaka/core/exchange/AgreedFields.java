package org.mpaka.core.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;

/** Writes a crossing's agreed fields into a message and reads them out again. */
final class AgreedFields {
    static final String DOCUMENT_ISSUER = "document.issuer";
    static final String DOCUMENT_NUMBER = "document.number";

    /** An agreement names groups of fields; these are all there are of them. */
    private static final Set<String> NAMES = Set.of(
            "names.surname",
            "names.givenNames",
            "birth",
            "nationality",
            DOCUMENT_ISSUER,
            DOCUMENT_NUMBER,
            "document.type",
            "document.expiry");

    private final Map<String, String> fields;

    private AgreedFields(Map<String, String> fields) {
        this.fields = fields;
    }

    static AgreedFields of(ExchangeMessage message) {
        return new AgreedFields(message.fields());
    }

    /** Only what the agreement names is looked at. */
    static Map<String, String> of(CrossingRecorded act, Set<String> agreed) {
        var fields = new TreeMap<String, String>();
        if (agreed.contains("names")) {
            fields.put("names.surname", act.traveller().names().surname());
            fields.put("names.givenNames", act.traveller().names().givenNames());
        }
        if (agreed.contains("birth"))
            fields.put("birth", act.traveller().birth().toString());
        if (agreed.contains("nationality"))
            fields.put("nationality", act.crossing().nationality().value());
        if (agreed.contains("document")) {
            var document = act.crossing().document();
            fields.put(DOCUMENT_ISSUER, document.issuer().value());
            fields.put(DOCUMENT_NUMBER, document.number());
            fields.put("document.type", document.type().value());
            document.expiry().ifPresent(day -> fields.put("document.expiry", day.toString()));
        }
        return fields;
    }

    /** A field that belongs to no agreed group though its name begins like one. */
    Optional<String> unknown() {
        return fields.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .findFirst();
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<PersonNames> names() {
        if (!fields.containsKey("names.surname") && !fields.containsKey("names.givenNames")) return Optional.empty();
        return Optional.of(new PersonNames(
                get("names.surname").orElse(""), get("names.givenNames").orElse("")));
    }

    Optional<PartialDate> birth() {
        return get("birth").map(PartialDate::of);
    }

    Optional<CountryCode> nationality() {
        return get("nationality").map(CountryCode::of);
    }

    Optional<DocumentReference> document() {
        return get(DOCUMENT_NUMBER).flatMap(number -> get(DOCUMENT_ISSUER)
                .map(issuer -> new DocumentReference(
                        CountryCode.of(issuer),
                        DocumentType.of(get("document.type").orElse("other")),
                        number,
                        get("document.expiry").map(LocalDate::parse))));
    }
}
