package org.mpaka.api.inspection;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A check: {@code document}, {@code chip}, {@code face}, {@code alert}, {@code history}, {@code law}, {@code health}. */
public record CheckId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z]+(-[a-z]+)*");
    public static final CheckId DOCUMENT = of("document");
    public static final CheckId CHIP = of("chip");
    public static final CheckId FACE = of("face");
    public static final CheckId ALERT = of("alert");
    public static final CheckId HISTORY = of("history");
    public static final CheckId LAW = of("law");
    public static final CheckId HEALTH = of("health");

    public CheckId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "check", value);
    }

    public static CheckId of(String value) {
        return new CheckId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
