package org.mpaka.core.alert;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Texts that people must give. */
final class Required {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_TEXT = 200;

    private Required() {}

    static String reason(String given) {
        var reason = given.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "–" + LONGEST_REASON);
        return reason;
    }

    static String text(String field, String given) {
        if (given.isBlank()) throw new MpakaException(ErrorCode.MISSING_FIELD, field);
        if (given.length() > LONGEST_TEXT)
            throw new MpakaException(ErrorCode.INVALID_FIELD, field, "≤ " + LONGEST_TEXT);
        return given.strip();
    }
}
