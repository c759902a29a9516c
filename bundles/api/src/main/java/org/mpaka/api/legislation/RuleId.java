package org.mpaka.api.legislation;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A rule or parameter row, {@code BDI-V-07}; stable, cited in rulings and reports. */
public record RuleId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,7}(-[A-Z0-9]{1,8}){1,4}[a-z]?");

    public RuleId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "rule", value);
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
