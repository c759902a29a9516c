package org.mpaka.api.biometric;

import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fingers of travellers in the second line. Every act and every look is journaled before anything is given. Any thread;
 * a finger takes some tens of milliseconds, a search up to some seconds.
 *
 * <p>Where the law does not allow it every method but {@link #policy}, {@link #find} and {@link #delete} refuses with
 * {@code WRONG_STATE}; what was taken before is deleted when its days are over.
 */
@ProviderType
public interface Fingerprints {
    /** What this post may do; for everybody. */
    FingerprintPolicy policy();

    /**
     * How good an image is, without keeping anything. Needs SECOND_LINE.
     *
     * @throws org.mpaka.api.MpakaException {@code INVALID_FIELD} when it is no image of a finger; {@code TOO_LARGE}
     */
    Enrolment.Taken judge(Actor actor, FingerImage image);

    /**
     * Asks the scanner that serves a lane for a finger of the traveller whose case the actor has in the second line, and
     * holds the image in memory for minutes; nothing is kept, and the image is given to nobody.
     *
     * @param lane of the desk at which the traveller stands
     * @throws org.mpaka.api.MpakaException {@code NOT_FOUND} when no scanner serves the lane; {@code WRONG_STATE}
     */
    FingerOnScanner scan(Actor actor, InspectionId inspection, String lane, Finger finger);

    /**
     * The image of a scan, to be taken or compared.
     *
     * @throws org.mpaka.api.MpakaException {@code NOT_FOUND} when it was another's, another case's, or its minutes are over
     */
    FingerImage scanned(Actor actor, InspectionId inspection, UUID scan);

    /**
     * Takes a finger of the traveller whose case the actor has in the second line, in place of what was taken or said of it
     * before.
     *
     * @throws org.mpaka.api.MpakaException {@code INVALID_FIELD} when it is no image of a finger; {@code WRONG_STATE};
     *     {@code TOO_LARGE} when the post holds as many as it can search
     */
    Enrolment take(Actor actor, InspectionId inspection, FingerImage image);

    /**
     * Notes why a finger is not taken, in place of what was taken or said of it before. Where all are excepted, that is the
     * enrolment, and nobody is asked again.
     */
    Enrolment except(Actor actor, InspectionId inspection, FingerException exception);

    /** What was taken of a traveller; the look is journaled. Needs SECOND_LINE. */
    Optional<Enrolment> find(Actor actor, InspectionId inspection);

    /**
     * One finger of the traveller in the second line with the same one taken in a case, his own or another.
     *
     * @throws org.mpaka.api.MpakaException {@code NOT_FOUND} when that finger was not taken there
     */
    FingerComparison compare(Actor actor, InspectionId inspection, InspectionId with, FingerImage image);

    /** One finger of the traveller in the second line with all of the same finger that were taken, his own case left out. */
    FingerSearch search(Actor actor, InspectionId inspection, FingerImage image);

    /**
     * Deletes what was taken of a traveller, alone. Needs CONFIRM.
     *
     * @param reason 3 to 500 characters, journaled
     * @throws org.mpaka.api.MpakaException {@code NOT_FOUND}, {@code INVALID_FIELD}
     */
    void delete(Actor actor, InspectionId inspection, String reason);
}
