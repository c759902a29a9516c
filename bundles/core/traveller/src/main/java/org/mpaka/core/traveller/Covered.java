package org.mpaka.core.traveller;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mpaka.api.traveller.HeldPermit;

/** How far permits carry a stay that an entry allowed. */
final class Covered {
    private Covered() {}

    /** The last day: permits count that begin, at the latest, on the day after the stay would end. */
    static LocalDate until(LocalDate permitted, List<HeldPermit> permits) {
        var until = permitted;
        for (var permit :
                permits.stream().sorted(Comparator.comparing(HeldPermit::from)).toList())
            if (!permit.from().isAfter(until.plusDays(1)) && permit.until().isAfter(until)) until = permit.until();
        return until;
    }
}
