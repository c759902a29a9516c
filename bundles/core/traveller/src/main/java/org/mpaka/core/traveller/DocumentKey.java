package org.mpaka.core.traveller;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.DocumentReference;

/**
 * By what a document is known again: issuer and number in capital letters and digits. Not its type: a machine-readable
 * zone and an officer's keys may name the same booklet differently.
 */
record DocumentKey(CountryCode issuer, String number) {
    private static final int LONGEST = 60;

    static DocumentKey of(DocumentReference document) {
        return new DocumentKey(document.issuer(), key(document.number()));
    }

    static DocumentKey of(TravelDocument document) {
        return new DocumentKey(document.issuer(), key(document.number()));
    }

    static String key(String number) {
        var key = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** Empty when the number is: nothing can be known by it. */
    Optional<DocumentKey> ifUsable() {
        return number.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String toString() {
        return "DocumentKey of " + issuer;
    }
}
