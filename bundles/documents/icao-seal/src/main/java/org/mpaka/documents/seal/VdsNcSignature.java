package org.mpaka.documents.seal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SignerFindings;

/** Whether the certificate in the seal signed it, whether it may, and whether its state is believed. */
final class VdsNcSignature {
    /** Extended key usage of signers of such seals (technical report VDS-NC, certificate profile). */
    static final String PURPOSE = "2.23.136.1.1.14.2";

    /** The JDK has dropped the Brainpool curves, on which European signers sign. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final Map<String, Integer> BITS = Map.of("ES256", 256, "ES384", 384, "ES512", 512);

    private final SignerFindings signers;

    VdsNcSignature(SignerFindings signers) {
        this.signers = signers;
    }

    List<DocumentFinding> judge(VdsNcSeal seal, Instant at) {
        X509Certificate certificate;
        ECPublicKey key;
        try {
            certificate = (X509Certificate) CertificateFactory.getInstance("X.509", BOUNCY_CASTLE)
                    .generateCertificate(new ByteArrayInputStream(seal.certificate()));
            // read only when it is asked for: a point that is not on its curve is found here
            key = (ECPublicKey) Objects.requireNonNull(certificate).getPublicKey();
        } catch (CertificateException | RuntimeException e) {
            return List.of(signature(CheckAnswer.FAILED, "seal.nc.signature.no-certificate", seal));
        }
        var findings = new ArrayList<DocumentFinding>();
        findings.add(signature(seal, key));
        if (findings.get(0).answer() != CheckAnswer.PASSED) return findings;
        findings.addAll(signers.of(seal.certificate(), seal.issuer(), at));
        if (!isForSeals(certificate))
            findings.add(new DocumentFinding(
                    "signer-purpose", CheckAnswer.FAILED, Sentence.of("seal.nc.signer.other-purpose")));
        return findings;
    }

    private static DocumentFinding signature(VdsNcSeal seal, ECPublicKey key) {
        Integer bits = BITS.get(seal.algorithm());
        if (bits == null) return signature(CheckAnswer.NOT_POSSIBLE, "seal.nc.signature.algorithm", seal);
        boolean right = isRight(seal, key, bits);
        return signature(
                right ? CheckAnswer.PASSED : CheckAnswer.FAILED,
                right ? "seal.nc.signature.right" : "seal.nc.signature.wrong",
                seal);
    }

    private static boolean isRight(VdsNcSeal seal, ECPublicKey key, int bits) {
        try {
            var signature = Signature.getInstance("SHA" + bits + "withPLAIN-ECDSA", BOUNCY_CASTLE);
            signature.initVerify(key);
            signature.update(seal.signed());
            return signature.verify(seal.signature());
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isForSeals(X509Certificate certificate) {
        try {
            var purposes = certificate.getExtendedKeyUsage();
            return purposes != null && purposes.contains(PURPOSE);
        } catch (CertificateException | RuntimeException e) {
            return false;
        }
    }

    private static DocumentFinding signature(CheckAnswer answer, String sentence, VdsNcSeal seal) {
        return new DocumentFinding("signature", answer, Sentence.of(sentence, "algorithm", seal.algorithm()));
    }
}
