package org.mpaka.api.traveller;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * So many days within any so many: 90 within 180.
 *
 * @param days 1 to {@code windowDays}
 * @param windowDays 1 to 1830, the day asked about included
 */
public record StayRule(int days, int windowDays) {
    private static final int LONGEST = 1830;

    public StayRule {
        if (windowDays < 1 || windowDays > LONGEST)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "windowDays", "1–" + LONGEST);
        if (days < 1 || days > windowDays) throw new MpakaException(ErrorCode.INVALID_FIELD, "days", "1–" + windowDays);
    }
}
