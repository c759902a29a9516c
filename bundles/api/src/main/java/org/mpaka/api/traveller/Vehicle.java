package org.mpaka.api.traveller;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * The vehicle in which a traveller comes.
 *
 * @param country that registered it, as the plate says
 * @param plate registration plate as read or typed, at most 16 characters; case, spaces and hyphens do not count
 * @param identificationNumber of the vehicle (VIN, ISO 3779), at most 20 characters
 */
public record Vehicle(Optional<CountryCode> country, Optional<String> plate, Optional<String> identificationNumber) {
    private static final int LONGEST_PLATE = 16;
    private static final int LONGEST_NUMBER = 20;

    public Vehicle {
        plate = plate.map(String::strip).filter(text -> !text.isEmpty());
        identificationNumber = identificationNumber.map(String::strip).filter(text -> !text.isEmpty());
        if (plate.isEmpty() && identificationNumber.isEmpty())
            throw new MpakaException(ErrorCode.MISSING_FIELD, "plate");
        if (plate.filter(text -> text.length() > LONGEST_PLATE).isPresent())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "plate", "≤ " + LONGEST_PLATE);
        if (identificationNumber.filter(text -> text.length() > LONGEST_NUMBER).isPresent())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "identificationNumber", "≤ " + LONGEST_NUMBER);
    }

    @Override
    public String toString() {
        return "Vehicle";
    }
}
