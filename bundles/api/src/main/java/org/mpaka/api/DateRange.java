package org.mpaka.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from the first to the last, both included.
 *
 * @param from the first day; empty when it has always been so, or its beginning is not known
 * @param to the last day; empty when it is open
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

    public DateRange {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            throw new MpakaException(ErrorCode.INVALID_PERIOD, from.get(), to.get());
    }

    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
