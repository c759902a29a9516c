package org.mpaka.api.traveller;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * What the traveller said and showed, as the officer noted it. Empty means not asked.
 *
 * @param residence country of usual residence
 * @param residencePlace town or district
 * @param stayDays days the traveller intends to stay
 * @param yellowFeverCertificate seen and valid
 * @param asksForAsylum the person asks for protection; no rule refuses from here on
 * @param accompaniment of a child
 * @param visaNumber of a visa or permit shown
 * @param vehicle in which the traveller comes; compared with the alerts on vehicles
 */
public record Declaration(
        Optional<Purpose> purpose,
        Optional<TransportMode> mode,
        Optional<CountryCode> residence,
        Optional<String> residencePlace,
        Optional<Integer> stayDays,
        Optional<Boolean> yellowFeverCertificate,
        boolean asksForAsylum,
        Accompaniment accompaniment,
        Optional<String> visaNumber,
        Optional<Vehicle> vehicle) {
    public static final Declaration NONE = new Declaration(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Accompaniment.NOT_ASKED,
            Optional.empty());

    public Declaration {
        if (stayDays.isPresent() && (stayDays.get() < 0 || stayDays.get() > 3650))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "stayDays", "0-3650");
    }

    /** Without a vehicle. */
    public Declaration(
            Optional<Purpose> purpose,
            Optional<TransportMode> mode,
            Optional<CountryCode> residence,
            Optional<String> residencePlace,
            Optional<Integer> stayDays,
            Optional<Boolean> yellowFeverCertificate,
            boolean asksForAsylum,
            Accompaniment accompaniment,
            Optional<String> visaNumber) {
        this(
                purpose,
                mode,
                residence,
                residencePlace,
                stayDays,
                yellowFeverCertificate,
                asksForAsylum,
                accompaniment,
                visaNumber,
                Optional.empty());
    }

    /** With whom a child travels. */
    public enum Accompaniment {
        NOT_ASKED,
        BOTH_PARENTS,
        ONE_PARENT,
        GUARDIAN_WITH_AUTHORISATION,
        OTHER_ADULT,
        ALONE
    }

    @Override
    public String toString() {
        return "Declaration";
    }
}
