package org.mpaka.api.traveller;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** A person in the register. */
public record TravellerId(UUID value) implements TextValue {
    public static TravellerId of(String value) {
        return new TravellerId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
