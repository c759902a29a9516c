package org.mpaka.core.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Quarters of an hour since 1970 in UTC. */
final class Slots {
    private static final int SECONDS = 900;

    private Slots() {}

    static int of(Instant at) {
        return Math.toIntExact(Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    /** The slot with which a day begins. */
    static int of(LocalDate day, ZoneId zone) {
        return of(day.atStartOfDay(zone).toInstant());
    }
}
