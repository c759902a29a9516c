package org.mpaka.api.inspection;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The main job. All acts are journaled; writes take an idempotency key where a repetition could double a record.
 *
 * <p>Needs INSPECT for the lane. An officer works on the inspections of his own shift; SECOND_LINE on referred ones.
 */
@ProviderType
public interface Inspections {
    /** Opens a shift; closes the officer's earlier one. @throws MpakaException {@code WRONG_STATE} when the lane is taken */
    Shift openShift(Actor actor, String lane, Direction direction);

    Optional<Shift> currentShift(Actor actor);

    ShiftSummary closeShift(Actor actor, ShiftId shift);

    /** Reads the document, runs all checks side by side and answers when each has answered or is late. */
    Inspection start(Actor actor, DocumentInput input, Optional<String> idempotencyKey);

    Inspection get(Actor actor, InspectionId inspection);

    /** This officer's inspections of the present shift, latest first. */
    List<Inspection> recent(Actor actor, int limit);

    /** Notes what the traveller said; rules again. */
    Inspection declare(Actor actor, InspectionId inspection, int revision, Declaration declaration);

    /** Replaces the document's data (scanned again, keyed by hand); runs all checks again. */
    Inspection rescan(Actor actor, InspectionId inspection, int revision, DocumentInput input);

    /** Runs one check again. */
    Inspection recheck(Actor actor, InspectionId inspection, int revision, CheckId check);

    /**
     * Decides. An admission records the crossing at once, a refusal when it is confirmed.
     *
     * @throws MpakaException {@code REASON_REQUIRED}, {@code WRONG_STATE}, {@code CHANGED_MEANWHILE}
     */
    Inspection decide(
            Actor actor, InspectionId inspection, int revision, Decision decision, Optional<String> idempotencyKey);

    /** The second officer of a refusal: another person with CONFIRM. */
    Inspection confirmRefusal(
            Actor second, InspectionId inspection, int revision, boolean agrees, Optional<String> idempotencyKey);

    /** Takes the decision back while the traveller is at the lane. */
    Inspection undo(Actor actor, InspectionId inspection, int revision, String reason);

    /** The traveller has left the lane; the next {@link #start} of the shift does the same. */
    Inspection leave(Actor actor, InspectionId inspection);

    Inspection abandon(Actor actor, InspectionId inspection, int revision, String reason);

    /** The second line's queue: protection first, then the longest waiting. Needs SECOND_LINE. */
    List<QueueItem> queue(Actor actor);

    /** How long the queue is. Needs INSPECT or SECOND_LINE. */
    QueueLength waiting(Actor actor);

    /**
     * Takes a referral; nobody else can then decide it. A protection case may be taken without PROTECTION_READ, behind
     * the mask and never to refuse, where nobody else is there: the journal says so.
     */
    Inspection take(Actor actor, InspectionId inspection, int revision);

    /** Puts a taken referral back into the queue. */
    Inspection release(Actor actor, InspectionId inspection, int revision);

    default Inspection note(Actor actor, InspectionId inspection, int revision, String text) {
        return note(actor, inspection, revision, text, Optional.empty());
    }

    /**
     * Adds a note to a referral. Needs SECOND_LINE.
     *
     * @param text 1 to 2000 characters
     * @param idempotencyKey the same note sent again under it, also after the case was read anew, is kept once
     */
    Inspection note(Actor actor, InspectionId inspection, int revision, String text, Optional<String> idempotencyKey);
}
