package org.mpaka.core.journal.chain;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import org.mpaka.api.journal.EntryKind;

/**
 * An entry's payload that makes a node's certificate known before its first signature.
 *
 * @param certificate X.509, DER in Base64
 */
public record PublishedKey(String certificate) {
    public static final EntryKind KIND = EntryKind.of("journal.key-published");

    public static PublishedKey of(X509Certificate certificate) {
        try {
            return new PublishedKey(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublishedKey read(String payload) {
        return new PublishedKey(FlatJson.read(payload).text("certificate"));
    }

    /** SHA-256 of the certificate, 64 small hex digits; to be compared with what the node's administrator says. */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(EntryHash.sha256().digest(Base64.getDecoder().decode(certificate)));
    }

    boolean verifies(byte[] bytes, String signature) {
        try {
            var parsed = CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getDecoder().decode(certificate)));
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(parsed);
            verifier.update(bytes);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
