package org.mpaka.api.trust;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * Somebody wants somebody to be trusted more.
 *
 * @param reason why, and how the source was checked
 * @param decision empty while it waits, and where none was needed because what is believed already vouches for all of it
 */
public record TrustProposal(
        TrustProposalId id,
        State state,
        Instant at,
        UserId by,
        String reason,
        TrustChange change,
        Optional<Decision> decision) {

    /** How far a proposal is. */
    public enum State {
        PROPOSED,
        IN_FORCE,
        REJECTED
    }

    /** @param reason of a rejection */
    public record Decision(Instant at, UserId by, Optional<String> reason) {}
}
