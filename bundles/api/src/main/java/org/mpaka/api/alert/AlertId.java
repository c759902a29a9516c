package org.mpaka.api.alert;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** One alert; for imported lists made of the list and the list's own reference, so that an update finds it again. */
public record AlertId(String value) implements TextValue {
    private static final int LONGEST = 96;

    public AlertId {
        if (!isOne(value)) throw new MpakaException(ErrorCode.INVALID_CODE, "alert", value);
    }

    /** Letter by letter: a list of a million makes some million of them. */
    private static boolean isOne(String value) {
        for (int i = 0; i < value.length(); i++) if (!isAllowed(value.charAt(i))) return false;
        return !value.isEmpty() && value.length() <= LONGEST;
    }

    private static boolean isAllowed(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= ':' || c == '.' || c == '_' || c == '-';
    }

    public static AlertId of(String value) {
        return new AlertId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
