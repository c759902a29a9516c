package org.mpaka.core.trust;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.mpaka.api.CountryCode;

/** Certificates name states with two letters (ISO 3166), documents with the codes of Doc 9303-3. */
public final class IssuingState {
    /** Doc 9303-3 section 5 where it differs from ISO 3166; Doc 9303-12 for organisations. */
    private static final Map<String, String> OTHERS = Map.of(
            "DE", "D",
            "UN", "UNO",
            "EU", "EUE",
            "KS", "RKS",
            "XK", "RKS",
            "XO", "XOM",
            "UT", "UTO");

    private IssuingState() {}

    /** Of a distinguished name; empty when it names no state, or none in letters. */
    static Optional<CountryCode> of(X500Name name) {
        var countries = name.getRDNs(BCStyle.C);
        if (countries.length == 0 || countries[0].getFirst() == null) return Optional.empty();
        var text = IETFUtils.valueToString(countries[0].getFirst().getValue())
                .strip()
                .toUpperCase(Locale.ROOT);
        return of(text);
    }

    /** Of capital letters, as a document or a certificate has them. */
    public static Optional<CountryCode> of(String text) {
        if (!text.matches("[A-Z]{1,3}")) return Optional.empty();
        return Optional.of(CountryCode.of(OTHERS.getOrDefault(text, threeLetters(text))));
    }

    private static String threeLetters(String text) {
        try {
            var code = text.length() == 2 ? new Locale("", text).getISO3Country() : text;
            return code.isEmpty() ? text : code;
        } catch (MissingResourceException e) {
            return text;
        }
    }
}
