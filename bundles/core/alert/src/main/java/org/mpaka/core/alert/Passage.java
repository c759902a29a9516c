package org.mpaka.core.alert;

import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;

/**
 * Somebody who passed a lane of this node.
 *
 * @param key orders by time
 * @param waits the alert check was not done and is not made good
 */
record Passage(
        String key,
        InspectionId inspection,
        BorderPostId post,
        boolean waits,
        Optional<CrossingId> crossing,
        Shown shown) {
    @Override
    public String toString() {
        return "Passage of " + inspection;
    }
}
