package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/** A document's data as an officer keyed them. Expiry may be absent on documents that have none. */
public record KeyedFields(
        DocumentType type,
        CountryCode issuer,
        String number,
        PersonNames names,
        CountryCode nationality,
        PartialDate birth,
        Sex sex,
        Optional<LocalDate> expiry) {

    @Override
    public String toString() {
        return "KeyedFields of a " + type;
    }
}
