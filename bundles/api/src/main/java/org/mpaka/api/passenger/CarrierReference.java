package org.mpaka.api.passenger;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * By which a carrier's system knows a person, to be said again in an answer.
 *
 * @param qualifier as in UN/EDIFACT element 1153: {@code AVF} booking, {@code ABO} the carrier's own, {@code SEA} seat
 * @param value 1 to 70 characters
 */
public record CarrierReference(String qualifier, String value) {
    private static final Pattern QUALIFIER = Pattern.compile("[A-Z0-9]{1,3}");
    private static final int LONGEST = 70;

    public CarrierReference {
        if (!QUALIFIER.matcher(qualifier).matches())
            throw new MpakaException(ErrorCode.INVALID_CODE, "qualifier", qualifier);
        if (value.isEmpty() || value.length() > LONGEST)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reference", "1-" + LONGEST);
    }

    @Override
    public String toString() {
        return "CarrierReference " + qualifier;
    }
}
