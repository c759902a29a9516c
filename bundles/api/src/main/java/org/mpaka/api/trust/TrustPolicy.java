package org.mpaka.api.trust;

import org.mpaka.api.CountryCode;

/**
 * How the documents of one state are judged.
 *
 * @param trusted whether its certificates count at all
 * @param revocation what a missing or outdated revocation list means
 * @param weakDigests whether SHA-1 is accepted in its documents, which ICAO allowed until 2011 and some states kept
 */
public record TrustPolicy(CountryCode state, boolean trusted, Revocation revocation, boolean weakDigests) {

    /** What is asked of a state's revocation lists. */
    public enum Revocation {
        /** Without a list in force the check answers NOT_DONE. */
        REQUIRED,
        /** Without a list in force the check answers NOT_POSSIBLE. */
        WHERE_THERE,
        /** Lists are not looked at. */
        IGNORED
    }

    /** What holds for a state about which nobody decided. */
    public static TrustPolicy usual(CountryCode state) {
        return new TrustPolicy(state, true, Revocation.WHERE_THERE, false);
    }
}
