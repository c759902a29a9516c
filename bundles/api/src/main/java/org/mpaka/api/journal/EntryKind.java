package org.mpaka.api.journal;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/**
 * What an entry says: the domain, a dot, what happened, in the past tense: {@code traveller.crossing-recorded}.
 */
public record EntryKind(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    public EntryKind {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "entry kind", value);
    }

    public static EntryKind of(String value) {
        return new EntryKind(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
