package org.mpaka.core.alert;

import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;

/**
 * What a hit stands on: an inspection, or a crossing that was recorded without one.
 *
 * @param id names the hit: that of the inspection, else of the crossing as it was first recorded
 * @param crossing as corrected since
 */
record Occasion(UUID id, Optional<InspectionId> inspection, Optional<CrossingId> crossing) {
    static Occasion of(InspectionId inspection) {
        return of(inspection, Optional.empty());
    }

    /** @param crossing it led to */
    static Occasion of(InspectionId inspection, Optional<CrossingId> crossing) {
        return new Occasion(inspection.value(), Optional.of(inspection), crossing);
    }

    static Occasion of(CrossingId crossing) {
        return new Occasion(crossing.value(), Optional.empty(), Optional.of(crossing));
    }
}
