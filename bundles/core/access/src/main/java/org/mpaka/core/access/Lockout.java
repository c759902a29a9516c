package org.mpaka.core.access;

import java.time.Duration;

/** How long an account stays closed: not at all for four wrong passwords, then 1 minute, doubling, up to an hour. */
final class Lockout {
    static final int FREE_TRIES = 5;
    private static final int LONGEST_MINUTES = 60;
    private static final int DOUBLINGS = 6;

    private Lockout() {}

    /** @param failures wrong passwords in a row */
    static Duration after(int failures) {
        if (failures < FREE_TRIES) return Duration.ZERO;
        int doublings = Math.min(failures - FREE_TRIES, DOUBLINGS);
        return Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
    }
}
