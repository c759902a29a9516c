package org.mpaka.api.training;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A scripted exercise: small letters, digits and hyphens, {@code cloned-passport}. */
public record ScenarioId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,40}\\z)[a-z0-9]+(-[a-z0-9]+)*");

    public ScenarioId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "scenario", value);
    }

    public static ScenarioId of(String value) {
        return new ScenarioId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
