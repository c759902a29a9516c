package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ProviderType;

/** The codes of states and organisations of Doc 9303-3 section 5, with the special ones. */
@ProviderType
public interface StateCodes {
    /** Empty when the code is not known. */
    Optional<StateCode> find(CountryCode code);

    List<StateCode> all();

    /**
     * @param kind what stands behind the code
     * @param name English short name
     * @param withdrawn documents issued after this day do not bear it
     */
    record StateCode(CountryCode code, Kind kind, String name, Optional<LocalDate> withdrawn) {}

    /** What stands behind a code. */
    enum Kind {
        STATE,
        /** A British nationality without right of abode and the like. */
        DEPENDENT_NATIONALITY,
        ORGANISATION,
        STATELESS,
        REFUGEE,
        UNSPECIFIED,
        /** Specimens of Doc 9303; refused in production. */
        SPECIMEN,
        /** In use, but allocated by nobody: to be referred. */
        NOT_ALLOCATED
    }
}
