package org.mpaka.api.access;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/**
 * The name a person or machine signs in with; never reused for another.
 *
 * @param value 2 to 64 small letters, digits, dots, hyphens
 */
public record UserId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,63}");

    public UserId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "user", value);
    }

    public static UserId of(String value) {
        return new UserId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
