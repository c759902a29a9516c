package org.mpaka.web.rest.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.UserId;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerComparison;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.biometric.FingerOnScanner;
import org.mpaka.api.biometric.FingerSearch;
import org.mpaka.api.biometric.FingerprintPolicy;
import org.mpaka.api.biometric.ScannedFinger;

/** Fingers of nobody. */
final class InventedFingers {
    private static final String ENGINE = "SourceAFIS 3.18.1";

    static final FingerprintPolicy POLICY = new FingerprintPolicy(true, List.of(), 30, 40, 60, 20, ENGINE);
    static final Enrolment.Taken TAKEN = new Enrolment.Taken(Finger.RIGHT_INDEX, 43, false, "Reader 1");
    static final Enrolment ENROLMENT = new Enrolment(
            InventedTraveller.INSPECTION.id(),
            InventedPost.NOW,
            InventedPost.NOW.plus(Duration.ofDays(30)),
            UserId.of("c.nduwimana"),
            "C. Nduwimana",
            List.of(TAKEN),
            List.of(new FingerException(Finger.LEFT_INDEX, FingerException.Why.NOT_NOW)),
            false);
    static final FingerComparison COMPARISON =
            new FingerComparison(InventedTraveller.INSPECTION.id(), Finger.RIGHT_INDEX, 71.5, 40, false, ENGINE);
    static final FingerSearch SEARCH = new FingerSearch(List.of(COMPARISON), 120, 60, ENGINE);

    static final FingerOnScanner ON_SCANNER = new FingerOnScanner(
            Optional.of(new ScannedFinger(
                    new UUID(4, 5), TAKEN, Optional.of(80), true, InventedPost.NOW.plus(Duration.ofMinutes(2)))),
            "Simulator: fingerprint scanner",
            Sentence.of("fingerprint-sbi.taken"));
    static final FingerImage IMAGE = new FingerImage(Finger.RIGHT_INDEX, new byte[] {'P', '5'}, 500, "Simulator", true);

    private InventedFingers() {}
}
