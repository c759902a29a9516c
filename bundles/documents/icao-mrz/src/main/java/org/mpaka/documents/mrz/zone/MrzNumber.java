package org.mpaka.documents.mrz.zone;

import java.util.Optional;

/**
 * A document number.
 *
 * @param value without fillers
 * @param taken how many characters of the optional data belong to it, its check digit among them
 */
public record MrzNumber(String value, int taken) {
    /**
     * A number that goes on in the optional data (Doc 9303-5 section 4.2.2.1 note j): the rest of it, its check digit,
     * and a filler unless the data end there.
     *
     * @return empty when there is not at least one character beside the check digit
     */
    static Optional<MrzNumber> continued(String field, String optional) {
        int end = optional.indexOf('<') < 0 ? optional.length() : optional.indexOf('<');
        if (end < 2) return Optional.empty();
        return Optional.of(new MrzNumber(field + optional.substring(0, end - 1), end));
    }

    @Override
    public String toString() {
        return "MrzNumber of " + value.length();
    }
}
