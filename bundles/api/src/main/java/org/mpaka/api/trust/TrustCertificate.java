package org.mpaka.api.trust;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.CountryCode;

/**
 * A certificate of the trust store.
 *
 * @param state whose it is, as documents name it: {@code BDI}; {@code D}
 * @param subject distinguished name, as text
 * @param serial hex digits
 * @param subjectKeyId hex digits
 * @param key sort and length of the key: {@code EC 384}, {@code RSA 4096}
 * @param broughtBy the proposal that brought it; the latest where several did
 * @param withdrawn since when it is not believed any more; empty while it is
 */
public record TrustCertificate(
        TrustItemId id,
        Kind kind,
        CountryCode state,
        String subject,
        String issuer,
        String serial,
        Optional<String> subjectKeyId,
        String key,
        Instant notBefore,
        Instant notAfter,
        TrustProposalId broughtBy,
        Optional<Withdrawal> withdrawn) {

    /** What a certificate is for. */
    public enum Kind {
        /** Signs document signers: self-signed certificate of a country signing authority. */
        CSCA,
        /** The new key of a country signing authority, signed with its old one. */
        LINK,
        /** Signs documents. Believed only as far as an authority's certificate vouches for it. */
        SIGNER
    }
}
