package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.UserId;
import org.mpaka.api.legislation.ReferralReason;

/**
 * A referral that waits.
 *
 * @param label name, or a neutral word where the reader may not see why it has priority
 * @param reason empty when the reader may not see it
 */
public record QueueItem(
        InspectionId inspection,
        int revision,
        boolean priority,
        String label,
        CountryCode nationality,
        String lane,
        Optional<ReferralReason> reason,
        Instant referredAt,
        Optional<UserId> takenBy,
        InspectionState state) {

    @Override
    public String toString() {
        return "QueueItem " + inspection;
    }
}
