package org.mpaka.api.alert;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A list of alerts, {@code un-consolidated}, {@code ofac-sdn}, {@code national}. */
public record AlertListId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");

    public AlertListId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "alert list", value);
    }

    public static AlertListId of(String value) {
        return new AlertListId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
