package org.mpaka.core.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.RevocationList;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.KeyIds;
import org.mpaka.core.trust.encoding.UnreadableException;

/** A revocation list of Doc 9303-12, read once. */
record HeldRevocationList(
        TrustItemId id,
        X509CRLHolder holder,
        CountryCode state,
        String issuerText,
        Optional<String> authorityKeyId,
        Map<BigInteger, Instant> revoked)
        implements TrustItem {
    static final int LONGEST = 8 * 1024 * 1024;

    @Override
    public Kind kind() {
        return Kind.REVOCATION_LIST;
    }

    static HeldRevocationList read(byte[] bytes) throws UnreadableException {
        if (bytes.length > LONGEST) throw new UnreadableException("trust.problem.long");
        var der = Encoding.checked(bytes);
        try {
            var holder = new X509CRLHolder(der);
            var state = IssuingState.of(holder.getIssuer())
                    .orElseThrow(() -> new UnreadableException("trust.problem.no-state"));
            // one that tells only a part, or another's certificates, would be taken for the whole
            if (holder.getExtension(Extension.deltaCRLIndicator) != null
                    || holder.getExtension(Extension.issuingDistributionPoint) != null)
                throw new UnreadableException("trust.problem.partial-list");
            return new HeldRevocationList(
                    TrustItem.fingerprint(der),
                    holder,
                    state,
                    holder.getIssuer().toString(),
                    KeyIds.authority(holder.getExtensions()),
                    revoked(holder));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("trust.problem.revocation-list", e);
        }
    }

    private static Map<BigInteger, Instant> revoked(X509CRLHolder holder) {
        var revoked = new HashMap<BigInteger, Instant>();
        for (Object each : holder.getRevokedCertificates()) {
            var entry = (X509CRLEntryHolder) each;
            revoked.put(entry.getSerialNumber(), entry.getRevocationDate().toInstant());
        }
        return revoked;
    }

    X500Name issuer() {
        return holder.getIssuer();
    }

    Instant thisUpdate() {
        return holder.getThisUpdate().toInstant();
    }

    Optional<Instant> nextUpdate() {
        return Optional.ofNullable(holder.getNextUpdate()).map(Date::toInstant);
    }

    @Override
    public byte[] der() {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RevocationList describe(boolean verified) {
        return new RevocationList(id, state, issuerText, thisUpdate(), nextUpdate(), revoked.size(), verified);
    }

    @Override
    public String toString() {
        return "revocation list of " + state + " " + id;
    }
}
