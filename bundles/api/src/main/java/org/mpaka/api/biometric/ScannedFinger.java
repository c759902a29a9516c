package org.mpaka.api.biometric;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A finger that lay on a scanner of the desk and was not kept yet.
 *
 * @param scan by which it is taken or compared; of use for its case and the person who asked for it alone
 * @param taken how good it is
 * @param scannersQuality as the scanner itself says, 0 to 100; empty when it does not
 * @param simulated whether it is nobody's
 * @param until when it is forgotten
 */
public record ScannedFinger(
        UUID scan, Enrolment.Taken taken, Optional<Integer> scannersQuality, boolean simulated, Instant until) {}
