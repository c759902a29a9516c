package org.mpaka.api.inspection;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** A shift of one officer on one lane. */
public record ShiftId(UUID value) implements TextValue {
    public static ShiftId of(String value) {
        return new ShiftId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
