package org.mpaka.api.alert;

import java.time.Instant;
import org.mpaka.api.access.UserId;

/**
 * A traveller who was found not to be the one an alert looks for. Holds for the document as it was shown and the alert as
 * it was; when either changes they are compared again.
 *
 * @param hit that was decided
 * @param until the moment from which they are compared again
 */
public record KnownInnocent(
        HitId hit, AlertId alert, AlertListId list, UserId by, Instant at, String reason, Instant until) {
    @Override
    public String toString() {
        return "KnownInnocent of " + hit;
    }
}
