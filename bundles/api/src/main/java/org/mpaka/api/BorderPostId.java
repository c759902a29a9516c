package org.mpaka.api;

import java.util.regex.Pattern;

/**
 * A point of entry: the country's code and its own short code, {@code BDI-KOB} for Kobero.
 *
 * @param value three letters, a hyphen, two to eight letters or digits
 */
public record BorderPostId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[A-Z0-9]{2,8}");

    public BorderPostId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "border post", value);
    }

    public static BorderPostId of(String value) {
        return new BorderPostId(value);
    }

    public CountryCode country() {
        return CountryCode.of(value.substring(0, 3));
    }

    @Override
    public String toString() {
        return value;
    }
}
