package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/**
 * A document as read.
 *
 * @param code the document code of the machine-readable zone ({@code P}, {@code PD}, {@code ID}); empty when keyed
 * @param number without fillers
 * @param expiry the day it ends; empty when it has none or it could not be read
 * @param optionalData personal number and the like, without trailing fillers; of a keyed document the fields of its
 *     form as {@code name: value}, separated by semicolons
 * @param truncatedName the name fills its field: its tail may be missing
 */
public record TravelDocument(
        String code,
        DocumentType type,
        CountryCode issuer,
        String number,
        PersonNames names,
        boolean truncatedName,
        CountryCode nationality,
        PartialDate birth,
        Sex sex,
        Optional<LocalDate> expiry,
        String optionalData) {

    @Override
    public String toString() {
        return "TravelDocument of " + issuer;
    }
}
