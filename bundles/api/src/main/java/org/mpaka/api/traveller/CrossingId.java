package org.mpaka.api.traveller;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** A crossing in the register. */
public record CrossingId(UUID value) implements TextValue {
    public static CrossingId of(String value) {
        return new CrossingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
