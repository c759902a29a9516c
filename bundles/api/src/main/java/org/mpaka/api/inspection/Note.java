package org.mpaka.api.inspection;

import java.time.Instant;
import org.mpaka.api.access.UserId;

/** A note of the second line. */
public record Note(UserId by, String byName, Instant at, String text) {
    @Override
    public String toString() {
        return "Note by " + by;
    }
}
