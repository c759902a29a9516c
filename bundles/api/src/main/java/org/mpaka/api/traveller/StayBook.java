package org.mpaka.api.traveller;

import java.time.LocalDate;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Counts days of stays. Needs TRAVELLER_READ; every look is journaled. */
@ProviderType
public interface StayBook {
    /** How far back the list of overstays reaches, in days. */
    int LONGEST_AGO = 730;

    /**
     * Who should have left, the latest first, as far as this node's register knows.
     *
     * @param withinDays only stays that ended within so many days, 1 to {@link #LONGEST_AGO}
     */
    Page<Overstay> overstays(Actor actor, int withinDays, PageRequest page);

    /** @throws MpakaException {@code NOT_FOUND} */
    StayCount count(Actor actor, TravellerId traveller, LocalDate on, StayRule rule);
}
