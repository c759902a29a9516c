package org.mpaka.api.source;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.inspection.CheckId;

/** An external database: small letters and hyphens, {@code interpol}, {@code vehicles-tza}. */
public record SourceId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,40}\\z)[a-z]+(-[a-z]+)*");
    private static final String PREFIX = "source-";

    public SourceId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "source", value);
    }

    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /** Its row in an inspection. */
    public CheckId check() {
        return CheckId.of(PREFIX + value);
    }

    /** The list that its records make as alerts. */
    public AlertListId list() {
        return AlertListId.of(PREFIX + value);
    }

    /** Whether a list is made of the records of an external source. */
    public static boolean isList(AlertListId list) {
        return list.value().startsWith(PREFIX);
    }

    /** Whether a row of an inspection is that of an external source. */
    public static boolean isCheck(CheckId check) {
        return check.value().startsWith(PREFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
