package org.mpaka.api.traveller;

import java.time.LocalDate;

/**
 * Somebody who entered, whose stay is over, and of whom no exit is recorded.
 *
 * @param entry the last entry
 * @param until the last day allowed, permits counted
 * @param days past that day
 */
public record Overstay(Traveller traveller, Crossing entry, LocalDate until, int days) {
    @Override
    public String toString() {
        return "Overstay of " + traveller;
    }
}
