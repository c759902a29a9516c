package org.mpaka.api.trust;

import java.util.Optional;
import org.mpaka.api.CountryCode;

/** Which certificates are wanted; an empty field does not narrow. @param withdrawn those withdrawn, or those not */
public record TrustQuery(
        Optional<CountryCode> state, Optional<TrustCertificate.Kind> kind, Optional<Boolean> withdrawn) {
    public static final TrustQuery ALL = new TrustQuery(Optional.empty(), Optional.empty(), Optional.empty());
}
