package org.mpaka.api.device;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gates at lanes. The recorded admission at a lane opens its gate once, nothing else does; an officer may have it opened
 * again for the same person.
 */
@ProviderType
public interface Gates {
    /** What became of the gate after a crossing; empty where no gate serves its lane. Needs INSPECT. */
    Optional<Passage> passage(Actor actor, CrossingId crossing);

    /**
     * Opens once more for a person who was admitted here within the last minutes, and journals who wanted it.
     *
     * @throws MpakaException {@code NOT_FOUND} without a gate at its lane, {@code WRONG_STATE} when it was no admission, is
     *     undone or corrected, too long ago, or the gate is being opened for it
     */
    Passage openAgain(Actor actor, CrossingId crossing);

    /**
     * @param opening how often the gate was asked to open for this person, this time included
     * @param at when it was asked
     * @param result empty while the gate has not answered yet
     * @param advice what a person can do now
     */
    record Passage(
            CrossingId crossing,
            DeviceId device,
            String gate,
            boolean simulated,
            int opening,
            Instant at,
            Optional<GateOutcome.Result> result,
            Sentence advice) {}
}
