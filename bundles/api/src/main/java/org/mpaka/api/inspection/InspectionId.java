package org.mpaka.api.inspection;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** One inspection. */
public record InspectionId(UUID value) implements TextValue {
    public static InspectionId of(String value) {
        return new InspectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
