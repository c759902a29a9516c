package org.mpaka.core.passenger;

import java.time.Instant;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Where the next part of a list begins. */
record Cursor(Instant time, String id) {
    static final Cursor START = new Cursor(Instant.EPOCH, "");

    String text() {
        return time + "_" + id;
    }

    static Cursor of(String text) {
        int separator = text.indexOf('_');
        try {
            return new Cursor(Instant.parse(text.substring(0, separator)), text.substring(separator + 1));
        } catch (RuntimeException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "page", text);
        }
    }
}
