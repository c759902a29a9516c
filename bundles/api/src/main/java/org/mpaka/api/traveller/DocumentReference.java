package org.mpaka.api.traveller;

import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentType;

/** A document a traveller has shown. */
public record DocumentReference(CountryCode issuer, DocumentType type, String number, Optional<LocalDate> expiry) {
    @Override
    public String toString() {
        return "DocumentReference of " + issuer;
    }
}
