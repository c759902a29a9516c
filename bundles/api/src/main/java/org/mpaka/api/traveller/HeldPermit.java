package org.mpaka.api.traveller;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A permit that somebody holds, as far as the law needs it.
 *
 * @param kind a key of the law's table of permits
 * @param from the first day of its validity
 * @param until the last day of its validity
 * @param stayDays of each stay, where that is less than the validity
 */
public record HeldPermit(String kind, String number, LocalDate from, LocalDate until, Optional<Integer> stayDays) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public String toString() {
        return "HeldPermit of " + kind;
    }
}
