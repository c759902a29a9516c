package org.mpaka.core.traveller;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;

/** Makes the crossing that replaces another one. */
final class Amendments {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_STAY = 3650;
    private final PostTimes times;

    Amendments(PostTimes times) {
        this.times = times;
    }

    /** The reason without space around it. @throws MpakaException {@code INVALID_FIELD} without one */
    static String reason(String text) {
        var reason = text.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
        return reason;
    }

    Crossing replacing(Crossing old, CrossingId id, Correction correction, Instant now) {
        var at = correction.at().orElse(old.at());
        if (at.isAfter(now)) throw new MpakaException(ErrorCode.INVALID_FIELD, "at", "in the future");
        // before there was a register; and what Java takes for a moment no database holds
        if (at.isBefore(Instant.EPOCH)) throw new MpakaException(ErrorCode.INVALID_FIELD, "at", "before 1970");
        correction.stayDays().filter(days -> days < 0 || days > LONGEST_STAY).ifPresent(days -> {
            throw new MpakaException(ErrorCode.INVALID_FIELD, "stayDays", "0-" + LONGEST_STAY);
        });
        var direction = correction.direction().orElse(old.direction());
        // Nobody is granted a stay when leaving.
        var stayDays = direction == Direction.EXIT
                ? Optional.<Integer>empty()
                : correction.stayDays().or(old::stayDays);
        var corrected = new Crossing(
                id,
                old.traveller(),
                direction,
                old.outcome(),
                Crossing.Status.RECORDED,
                old.post(),
                old.lane(),
                at,
                old.document(),
                old.nationality(),
                correction.residence().or(old::residence),
                old.sex(),
                old.ageYears(),
                old.travellerClass(),
                correction.purpose().or(old::purpose),
                correction.mode().orElse(old.mode()),
                stayDays,
                stayDays.map(days -> until(old, at, days)),
                old.conditions(),
                old.officer(),
                Optional.of(old.id()),
                old.vehicle());
        if (isSame(old, corrected)) throw new MpakaException(ErrorCode.MISSING_FIELD, "correction");
        return corrected;
    }

    /** Counted as the old stay was, whether its first day was included or not; included where there was none. */
    private LocalDate until(Crossing old, Instant at, int stayDays) {
        long firstDay = old.stayDays().isPresent() && old.permittedUntil().isPresent()
                ? DAYS.between(times.day(old), old.permittedUntil().get())
                        - old.stayDays().get()
                : -1;
        return times.day(old, at).plusDays(stayDays + firstDay);
    }

    private static boolean isSame(Crossing old, Crossing corrected) {
        return old.direction() == corrected.direction()
                && old.at().equals(corrected.at())
                && old.residence().equals(corrected.residence())
                && old.purpose().equals(corrected.purpose())
                && old.mode() == corrected.mode()
                && old.stayDays().equals(corrected.stayDays());
    }

    /** The same for the same request of the same person, so that a repetition finds what the first time made. */
    static UUID repeatable(String actor, String key, CrossingId replaced) {
        var text = "correction\n" + actor + "\n" + key + "\n" + replaced;
        return UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
