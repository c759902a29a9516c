package org.mpaka.api.alert;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** An authority that issues alerts or is told of hits: {@code police}, {@code customs}. */
public record AgencyId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{2,32}\\z)[a-z0-9]+(-[a-z0-9]+)*");

    public AgencyId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "agency", value);
    }

    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
