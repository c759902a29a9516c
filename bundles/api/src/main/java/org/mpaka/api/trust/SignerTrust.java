package org.mpaka.api.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ProviderType;

/** Tells whether the certificate of a document signer is to be believed. Any thread, a few milliseconds, no network. */
@ProviderType
public interface SignerTrust {
    /**
     * @param certificate DER, of the signer
     * @param at for when: now, at a counter
     */
    Vouching vouch(byte[] certificate, Instant at);

    /**
     * Certificates of document signers that were brought here: for documents that do not carry their own.
     *
     * @param issuer DER of its distinguished name
     * @param serial as the certificate has it
     * @return DER; several where states reused names
     */
    List<byte[]> signers(byte[] issuer, BigInteger serial);

    /**
     * What is known of a signer.
     *
     * @param signer empty when the bytes are no certificate, or one whose state cannot be told
     * @param chain how it hangs on a country signing authority
     * @param authority the certificate that vouches for it
     * @param policy of the signer's state
     */
    record Vouching(
            Optional<SignerDescription> signer,
            Chain chain,
            Optional<TrustCertificate> authority,
            Revocation revocation,
            Optional<TrustPolicy> policy) {}

    /** What stands in a signer's certificate. */
    record SignerDescription(
            CountryCode state, String subject, String issuer, String serial, Instant notBefore, Instant notAfter) {}

    /** How a signer hangs on a country signing authority. */
    enum Chain {
        /** An authority's key that is believed signed it. */
        SIGNED,
        /** Not a certificate, or one nobody can verify: of no state, with an algorithm that is not known. */
        UNREADABLE,
        /** The authority is known and its key did not sign this. */
        SIGNATURE_WRONG,
        /** Authorities of that state are known, not the one named. */
        AUTHORITY_UNKNOWN,
        /** No authority of that state is known. */
        STATE_UNKNOWN,
        /** The authority was withdrawn here. */
        AUTHORITY_WITHDRAWN,
        /** The state is not trusted, by policy. */
        STATE_NOT_TRUSTED
    }

    /**
     * What revocation lists say.
     *
     * @param since when it was revoked
     * @param asOf of when the list is
     */
    record Revocation(State state, Optional<Instant> since, Optional<Instant> asOf) {
        /** In brief. */
        public enum State {
            GOOD,
            REVOKED,
            /** No list of that issuer, or none whose signature is right. */
            NO_LIST,
            /** Not named on the last list, whose successor is overdue. */
            OUTDATED
        }

        public static final Revocation NO_LIST = new Revocation(State.NO_LIST, Optional.empty(), Optional.empty());
    }
}
