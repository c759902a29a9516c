package org.mpaka.api.alert;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * Tells the owner of an alert of a hit.
 *
 * @param agency whose users are told; empty when the alert names none, then supervisors see to it
 * @param readBy the first who said that he read it
 */
public record HitNotice(
        HitId hit,
        AlertId alert,
        String owner,
        Optional<AgencyId> agency,
        Why why,
        Instant at,
        Optional<UserId> readBy,
        Optional<Instant> readAt) {
    /** Why the owner is told. */
    public enum Why {
        /** Somebody who may be the one passes; the lane is not told, or only reports. */
        RAISED,
        /** Two persons found that it is the one. */
        SAME
    }

    @Override
    public String toString() {
        return "HitNotice of " + hit;
    }
}
