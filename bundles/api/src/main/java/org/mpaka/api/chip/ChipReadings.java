package org.mpaka.api.chip;

import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.annotation.versioning.ProviderType;

/** What was read from the chips of travellers who are at this post. Whoever may see the inspection may see it. */
@ProviderType
public interface ChipReadings {
    /** Empty when no chip was read, or it was put away: some hours later, or when this node started again. */
    Optional<ChipReading> find(Actor actor, InspectionId inspection);

    /**
     * Reads the chip again with the number printed on the card, for documents whose zone does not open it.
     *
     * @param revision of the inspection
     * @param cardNumber six digits
     * @throws MpakaException {@code INVALID_FIELD}; what {@code Inspections.recheck} throws
     */
    Inspection readWith(Actor actor, InspectionId inspection, int revision, String cardNumber);
}
