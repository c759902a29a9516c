package org.mpaka.testing.pki;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SignerFindings;

/** Believes whom one authority signed, and nobody else. */
public final class OneAuthority implements SignerFindings {
    private final X509Certificate authority;

    /** @param der its certificate */
    public OneAuthority(byte[] der) {
        this.authority = certificate(der);
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<DocumentFinding> of(byte[] signer, String issuer, Instant at) {
        return List.of(
                new DocumentFinding("signer", chain(signer), Sentence.of("chip.chain.signed")),
                new DocumentFinding("signer-validity", CheckAnswer.PASSED, Sentence.of("chip.signer.valid")));
    }

    private CheckAnswer chain(byte[] signer) {
        try {
            certificate(signer).verify(authority.getPublicKey(), new BouncyCastleProvider());
            return CheckAnswer.PASSED;
        } catch (GeneralSecurityException | RuntimeException e) {
            // parts of a wrecked certificate are read only when they are asked for
            return CheckAnswer.FAILED;
        }
    }
}
