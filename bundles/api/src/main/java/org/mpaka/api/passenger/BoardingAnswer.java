package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.access.UserId;

/**
 * What was decided of somebody's boarding.
 *
 * @param words to the carrier, may be empty
 * @param ground of the law, as a refusal names it; empty unless he is not to board
 * @param reason for ourselves; empty for readers without SCREEN_PEOPLE, since it may tell of a silent alert
 * @param by who gave or proposed it
 * @param second who confirmed or withdrew it
 * @param way whether it could go back by itself
 */
public record BoardingAnswer(
        UUID id,
        UUID journey,
        UUID passenger,
        BoardingStatus status,
        State state,
        String words,
        String ground,
        String reason,
        UserId by,
        Instant at,
        Optional<UserId> second,
        Optional<Instant> decidedAt,
        Way way) {

    /** Where it stands. */
    public enum State {
        /** Waits for a second person; the carrier knows nothing of it. */
        PROPOSED,
        /** What the carrier is told. */
        STANDING,
        /** Another answer took its place. */
        REPLACED,
        /** It was taken back. */
        WITHDRAWN
    }

    /** How the carrier learns of it. */
    public enum Way {
        /** By the way on which the list came. */
        BACK,
        /** The list cannot be answered, or says not by what the carrier knows the person: somebody has to tell him. */
        BY_PERSON
    }

    @Override
    public String toString() {
        return "BoardingAnswer " + id;
    }
}
