package org.mpaka.core.biometrics;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.biometric.ScannedFinger;
import org.mpaka.api.inspection.InspectionId;

/**
 * Images of fingers between the scanner and what is done with them: in memory alone, the last of each person and case, for
 * minutes.
 */
final class HeldScans {
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final Map<Desk, Held> scans = new ConcurrentHashMap<>();
    private final Clock clock;

    HeldScans(Clock clock) {
        this.clock = clock;
    }

    private record Desk(UserId by, InspectionId inspection) {}

    private record Held(ScannedFinger finger, FingerImage image) {}

    ScannedFinger hold(
            Actor actor, InspectionId inspection, FingerImage image, Enrolment.Taken taken, OptionalInt quality) {
        forgetOld();
        var until = clock.instant().plus(LONGEST);
        var told = quality.isPresent() ? Optional.of(quality.getAsInt()) : Optional.<Integer>empty();
        var finger = new ScannedFinger(UUID.randomUUID(), taken, told, image.simulated(), until);
        scans.put(new Desk(actor.user(), inspection), new Held(finger, image));
        return finger;
    }

    FingerImage get(Actor actor, InspectionId inspection, UUID scan) {
        forgetOld();
        var held = scans.get(new Desk(actor.user(), inspection));
        if (held == null || !held.finger().scan().equals(scan))
            throw new MpakaException(ErrorCode.NOT_FOUND, "scan", scan);
        return held.image();
    }

    private void forgetOld() {
        var now = clock.instant();
        scans.values().removeIf(held -> now.isAfter(held.finger().until()));
    }
}
