package org.mpaka.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes keys that any node can make alone and that sort by time: UUID version 7 of RFC 9562. */
public final class TimeOrderedUuid {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    /** A new key of the clock's present millisecond. */
    public static UUID next(Clock clock) {
        long random = RANDOM.nextLong();
        long high = clock.millis() << 16 | 0x7000 | random & 0x0FFF;
        long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
