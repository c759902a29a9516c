package org.mpaka.api.alert;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentType;

/** A document's number as listed. */
public record ListedDocument(Optional<CountryCode> issuer, Optional<DocumentType> type, String number) {
    @Override
    public String toString() {
        return "ListedDocument";
    }
}
