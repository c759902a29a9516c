package org.mpaka.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What wrong passwords do to a name. Every fifth in a row closes it: for 1 minute, then 2, doubling, up to an hour. After
 * each time it stands open for five tries again, so that one wrong try now and then closes nobody out; an hour without one
 * after it has opened forgets all before.
 *
 * @param failures wrong passwords in a row
 */
record Lockout(int failures, Optional<Instant> lockedUntil) {
    static final int FREE_TRIES = 5;
    static final Lockout NONE = new Lockout(0, Optional.empty());
    private static final int LONGEST_MINUTES = 60;
    private static final int DOUBLINGS = 6;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    Lockout failed(Instant now) {
        if (isForgotten(now)) return new Lockout(1, Optional.empty());
        int count = failures + 1;
        if (count % FREE_TRIES != 0) return new Lockout(count, lockedUntil);
        int doublings = Math.min(count / FREE_TRIES - 1, DOUBLINGS);
        var closed = Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
        return new Lockout(count, Optional.of(now.plus(closed)));
    }

    private boolean isForgotten(Instant now) {
        return lockedUntil
                .filter(until -> until.plus(FORGOTTEN_AFTER).isBefore(now))
                .isPresent();
    }

    boolean isClosed(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }
}
