package org.mpaka.api;

import java.util.regex.Pattern;

/**
 * A state or organisation as ICAO Doc 9303-3 section 5 codes it: one to three capital letters ({@code BDI},
 * {@code D}, {@code UNO}, {@code XXA}).
 *
 * @param value the code without filler characters
 */
public record CountryCode(String value) implements TextValue, Comparable<CountryCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}");

    public CountryCode {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "country", value);
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
