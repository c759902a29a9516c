package org.mpaka.api.legislation;

import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A change of the law's values that somebody of the national authority proposed. */
public record LawChangeId(UUID value) implements TextValue {
    public static LawChangeId of(String value) {
        try {
            return new LawChangeId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "law change", value);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
