package org.mpaka.api.alert;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** A hit. */
public record HitId(UUID value) implements TextValue {
    public static HitId of(String value) {
        return new HitId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
