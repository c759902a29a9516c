package org.mpaka.api.traveller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;

/**
 * A person's days in the country, over all entries and posts that the register knows.
 *
 * @param on the day asked about
 * @param spent days with presence in the window that ends on that day
 * @param left days of presence that the rule still allows, the next days all counted
 * @param lastDay the last day of a stay that goes on, or begins, on the day asked about; empty when none is left
 * @param periods stays that touch the window, the latest first
 */
public record StayCount(
        LocalDate on, StayRule rule, int spent, int left, Optional<LocalDate> lastDay, List<Period> periods) {
    public StayCount {
        periods = List.copyOf(periods);
    }

    /**
     * A stay.
     *
     * @param to the last day; empty while it goes on, or when no exit was recorded: then its first day alone is known
     * @param days of it within the window
     */
    public record Period(
            LocalDate from, Optional<LocalDate> to, BorderPostId entered, Optional<BorderPostId> left, int days) {}
}
