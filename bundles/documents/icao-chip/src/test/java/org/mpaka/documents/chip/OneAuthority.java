package org.mpaka.documents.chip;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.SignerTrust;

/** Believes whom one authority of Utopia signed, and nobody else. */
final class OneAuthority implements SignerTrust {
    private final X509CertificateHolder authority;

    OneAuthority(X509CertificateHolder authority) {
        this.authority = authority;
    }

    @Override
    public Vouching vouch(byte[] certificate, Instant at) {
        try {
            var signer = new X509CertificateHolder(certificate);
            boolean signed = signer.isSignatureValid(new JcaContentVerifierProviderBuilder().build(authority));
            var description = new SignerDescription(
                    CountryCode.of("UTO"),
                    signer.getSubject().toString(),
                    signer.getIssuer().toString(),
                    signer.getSerialNumber().toString(16),
                    signer.getNotBefore().toInstant(),
                    signer.getNotAfter().toInstant());
            return new Vouching(
                    Optional.of(description),
                    signed ? Chain.SIGNED : Chain.AUTHORITY_UNKNOWN,
                    Optional.empty(),
                    Revocation.NO_LIST,
                    Optional.empty());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<byte[]> signers(byte[] issuer, BigInteger serial) {
        return List.of();
    }
}
