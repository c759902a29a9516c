package org.mpaka.api.alert;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * A traveller, or what he carried, was handed over after a hit.
 *
 * @param to person or unit that took over, as said
 * @param agency whose users may confirm it
 * @param note what went with it
 * @param receipt that it was taken over
 */
public record HandOver(
        String to, Optional<AgencyId> agency, UserId by, Instant at, String note, Optional<Receipt> receipt) {
    /** @param reference number of the receipt or of the case there */
    public record Receipt(UserId by, Instant at, String reference) {}

    @Override
    public String toString() {
        return "HandOver by " + by;
    }
}
