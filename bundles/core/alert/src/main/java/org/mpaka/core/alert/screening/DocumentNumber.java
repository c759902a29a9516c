package org.mpaka.core.alert.screening;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A document's number as it is compared.
 *
 * @param exact capital letters and digits, nothing else
 * @param readAlike letters that optical readers take for digits, as digits
 */
public record DocumentNumber(String exact, String readAlike) {
    private static final String LETTERS = "OQDILSBZGT";
    private static final String DIGITS = "0001158267";

    /** Shorter numbers occur in too many documents to say anything without their issuer. */
    static final int TELLING_LENGTH = 5;

    public static DocumentNumber of(String number) {
        var capitals = Normalizer.normalize(number, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        var exact = new StringBuilder(capitals.length());
        var alike = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) continue;
            exact.append(c);
            int confused = LETTERS.indexOf(c);
            alike.append(confused < 0 ? c : DIGITS.charAt(confused));
        }
        return new DocumentNumber(exact.toString(), alike.toString());
    }

    boolean telling() {
        return exact.length() >= TELLING_LENGTH;
    }

    @Override
    public String toString() {
        return "DocumentNumber";
    }
}
