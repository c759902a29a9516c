package org.mpaka.api.examination;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pictures of the pages that documents were read from, as far as this post keeps them. They lie enciphered apart from the
 * register, are deleted alone, leave the node by no link, and every look is journaled. Any thread.
 */
@ProviderType
public interface PagePictures {
    /** Largest picture, in octets. */
    int MAXIMUM_BYTES = 3 * 1024 * 1024;

    /** What this post does with pictures; for everybody. */
    Policy policy();

    /**
     * Gives the picture of the page to be kept, if the policy says so, in place of an earlier one. Needs INSPECT or
     * SECOND_LINE, and the inspection must be the actor's.
     *
     * @param jpeg as it is to be shown; without what a camera adds to it
     * @throws MpakaException {@code TOO_LARGE}; {@code INVALID_FIELD} when it is no JPEG; {@code WRONG_STATE} when the
     *     traveller has left
     */
    Fate offer(Actor actor, InspectionId inspection, byte[] jpeg);

    /**
     * Offers the picture that a reader took of the page this inspection was begun with, as {@link #offer} does; nothing where
     * it took none. It passes no browser.
     *
     * @throws MpakaException as {@link #offer}
     */
    Fate offerScanned(Actor actor, Inspection inspection);

    /** Whether one is kept; tells nothing of it. */
    Optional<Kept> kept(InspectionId inspection);

    /**
     * The picture, a JPEG. Needs SECOND_LINE; the look is journaled before it is given.
     *
     * @throws MpakaException {@code NOT_FOUND} when none is kept
     */
    byte[] look(Actor actor, InspectionId inspection);

    /**
     * Deletes the picture alone. Needs CONFIRM.
     *
     * @param reason 3 to 500 characters, journaled
     * @throws MpakaException {@code NOT_FOUND}, {@code INVALID_FIELD}
     */
    void delete(Actor actor, InspectionId inspection, String reason);

    /** Whose pictures are kept. */
    enum Keeping {
        NEVER,
        /** When the traveller is referred; until then it waits in memory. */
        SECOND_LINE,
        ALWAYS
    }

    /** What became of a picture. */
    enum Fate {
        NOT_KEPT,
        /** Kept when the traveller is referred, and forgotten when he leaves. */
        WAITING,
        KEPT
    }

    /** @param days after which a kept picture is deleted */
    record Policy(Keeping keeping, int days) {}

    /** @param until when it is deleted by itself */
    record Kept(Instant at, Instant until) {}
}
