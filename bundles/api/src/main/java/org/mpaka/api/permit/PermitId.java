package org.mpaka.api.permit;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** A permit, from its application on. */
public record PermitId(UUID value) implements TextValue {
    public static PermitId of(String value) {
        return new PermitId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
