package org.mpaka.api.traveller;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Page;

/**
 * All that the register knows of a person.
 *
 * @param merged persons merged into this one
 * @param openEntry the entry without a later exit
 * @param overstayDays days past the permitted stay, today or at the exit; 0 when none
 */
public record TravellerFile(
        Traveller traveller,
        List<TravellerId> merged,
        Page<Crossing> crossings,
        Optional<Crossing> openEntry,
        int overstayDays) {

    @Override
    public String toString() {
        return "TravellerFile " + traveller;
    }
}
