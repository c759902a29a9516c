package org.mpaka.exchange.bilateral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;

/** A field of a message, and the name an agreement must list for it to leave the country. */
enum AgreedField {
    SURNAME("names", "surname", act -> Optional.of(act.traveller().names().surname())),
    GIVEN_NAMES(
            "names", "givenNames", act -> Optional.of(act.traveller().names().givenNames())),
    BIRTH("birth", "birth", act -> Optional.of(act.traveller().birth().toString())),
    NATIONALITY(
            "nationality",
            "nationality",
            act -> Optional.of(act.crossing().nationality().value())),
    ISSUER(
            "document",
            "documentIssuer",
            act -> Optional.of(act.crossing().document().issuer().value())),
    TYPE(
            "document",
            "documentType",
            act -> Optional.of(act.crossing().document().type().value())),
    NUMBER(
            "document",
            "documentNumber",
            act -> Optional.of(act.crossing().document().number())),
    EXPIRY(
            "document",
            "documentExpiry",
            act -> act.crossing().document().expiry().map(LocalDate::toString));

    private final String agreed;
    final String key;
    private final Function<CrossingRecorded, Optional<String>> value;

    AgreedField(String agreed, String key, Function<CrossingRecorded, Optional<String>> value) {
        this.agreed = agreed;
        this.key = key;
        this.value = value;
    }

    /** The fields of a crossing that an agreement lets out. */
    static Map<String, String> of(CrossingRecorded act, Set<String> agreedFields) {
        var fields = new TreeMap<String, String>();
        for (AgreedField field : values())
            if (agreedFields.contains(field.agreed))
                field.value.apply(act).ifPresent(text -> fields.put(field.key, text));
        return fields;
    }

    static boolean covered(Set<String> agreedFields, String key) {
        return Arrays.stream(values()).anyMatch(field -> field.key.equals(key) && agreedFields.contains(field.agreed));
    }
}
