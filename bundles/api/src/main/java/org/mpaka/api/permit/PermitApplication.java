package org.mpaka.api.permit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody applies for.
 *
 * @param kind a key of the law's table {@link PermitKind#TABLE}
 * @param purpose what it is for, 3 to 200 characters
 * @param from the first day wanted; empty for the day of the grant
 */
public record PermitApplication(String kind, Permit.Holder holder, String purpose, Optional<LocalDate> from) {
    @Override
    public String toString() {
        return "PermitApplication for " + kind;
    }
}
