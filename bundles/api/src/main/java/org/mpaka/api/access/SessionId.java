package org.mpaka.api.access;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** Names a session in lists and the journal; it is not the secret that opens it. */
public record SessionId(UUID value) implements TextValue {
    public static SessionId of(String value) {
        return new SessionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
