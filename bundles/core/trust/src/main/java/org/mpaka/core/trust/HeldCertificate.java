package org.mpaka.core.trust;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.Withdrawal;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.KeyIds;
import org.mpaka.core.trust.encoding.SigningKey;
import org.mpaka.core.trust.encoding.UnreadableException;

/**
 * A certificate of Doc 9303-12, read once: whatever could turn out to be unreadable later is taken out of it here.
 *
 * @param authorityKeyId hex digits of the key that is said to have signed it
 */
record HeldCertificate(
        TrustItemId id,
        X509CertificateHolder holder,
        CountryCode state,
        TrustCertificate.Kind use,
        SigningKey key,
        String subjectText,
        String issuerText,
        Optional<String> keyId,
        Optional<String> authorityKeyId)
        implements TrustItem {
    /** Those of states are one to three thousand bytes; one with a lattice-based key would fit. */
    static final int LONGEST = 32 * 1024;

    @Override
    public Kind kind() {
        return Kind.CERTIFICATE;
    }

    static HeldCertificate read(byte[] bytes) throws UnreadableException {
        if (bytes.length > LONGEST) throw new UnreadableException("trust.problem.long");
        var der = Encoding.checked(bytes);
        try {
            var holder = new X509CertificateHolder(der);
            var state = IssuingState.of(holder.getSubject())
                    .or(() -> IssuingState.of(holder.getIssuer()))
                    .orElseThrow(() -> new UnreadableException("trust.problem.no-state"));
            var keyId = KeyIds.subject(holder.getExtensions());
            var authority = KeyIds.authority(holder.getExtensions());
            if (holder.getNotBefore().after(holder.getNotAfter())) throw new UnreadableException("trust.problem.dates");
            return new HeldCertificate(
                    TrustItem.fingerprint(der),
                    holder,
                    state,
                    use(holder, keyId, authority),
                    SigningKey.of(holder.getSubjectPublicKeyInfo()),
                    holder.getSubject().toString(),
                    holder.getIssuer().toString(),
                    keyId,
                    authority);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("trust.problem.certificate", e);
        }
    }

    /** Belgium, Finland, Italy and others left the basic constraints of link certificates out, or said no in them. */
    private static TrustCertificate.Kind use(
            X509CertificateHolder holder, Optional<String> keyId, Optional<String> authority) {
        boolean own = holder.getSubject().equals(holder.getIssuer());
        var constraints = BasicConstraints.fromExtensions(holder.getExtensions());
        var usage = KeyUsage.fromExtensions(holder.getExtensions());
        boolean signs = constraints != null && constraints.isCA()
                || usage != null && usage.hasUsages(KeyUsage.keyCertSign)
                || constraints == null && usage == null && own;
        if (!signs) return TrustCertificate.Kind.SIGNER;
        boolean otherKey = authority.isPresent() && keyId.isPresent() && !authority.equals(keyId);
        return own && !otherKey ? TrustCertificate.Kind.CSCA : TrustCertificate.Kind.LINK;
    }

    boolean isAuthority() {
        return use != TrustCertificate.Kind.SIGNER;
    }

    X500Name subject() {
        return holder.getSubject();
    }

    X500Name issuer() {
        return holder.getIssuer();
    }

    /** Of one state, with this key. */
    boolean signed(HeldCertificate other) {
        return state.equals(other.state) && key.signed(other.holder);
    }

    @Override
    public byte[] der() {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    TrustCertificate describe(TrustProposalId broughtBy, Optional<Withdrawal> withdrawn) {
        return new TrustCertificate(
                id,
                use,
                state,
                subjectText,
                issuerText,
                holder.getSerialNumber().toString(16),
                keyId,
                key.shape().toString(),
                holder.getNotBefore().toInstant(),
                holder.getNotAfter().toInstant(),
                broughtBy,
                withdrawn);
    }

    @Override
    public String toString() {
        return use + " of " + state + " " + id;
    }
}
