package org.mpaka.api.trust;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.CountryCode;

/**
 * Which certificates a state does not stand for any more.
 *
 * @param issuer distinguished name, as text
 * @param nextUpdate by when the state promised a newer one
 * @param revoked how many certificates it names
 * @param verified its signature is that of a country signing authority that is believed; otherwise it is not heeded
 */
public record RevocationList(
        TrustItemId id,
        CountryCode state,
        String issuer,
        Instant thisUpdate,
        Optional<Instant> nextUpdate,
        int revoked,
        boolean verified) {}
