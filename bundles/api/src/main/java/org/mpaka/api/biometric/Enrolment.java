package org.mpaka.api.biometric;

import java.time.Instant;
import java.util.List;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.InspectionId;

/**
 * That fingers of a traveller were taken; never what they look like.
 *
 * @param inspection the traveller's case
 * @param until when it is deleted by itself
 * @param simulated whether any of them is nobody's
 */
public record Enrolment(
        InspectionId inspection,
        Instant at,
        Instant until,
        UserId by,
        String byName,
        List<Taken> taken,
        List<FingerException> exceptions,
        boolean simulated) {
    public Enrolment {
        taken = List.copyOf(taken);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * One finger.
     *
     * @param minutiae how many were found, the measure of its quality here
     * @param weak whether they are fewer than wanted: a comparison with it says less
     */
    public record Taken(Finger finger, int minutiae, boolean weak, String source) {}

    @Override
    public String toString() {
        return "Enrolment of " + inspection;
    }
}
