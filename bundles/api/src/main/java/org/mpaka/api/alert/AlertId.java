package org.mpaka.api.alert;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** One alert; for imported lists made of the list and the list's own reference, so that an update finds it again. */
public record AlertId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:._-]{1,96}");

    public AlertId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "alert", value);
    }

    public static AlertId of(String value) {
        return new AlertId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
