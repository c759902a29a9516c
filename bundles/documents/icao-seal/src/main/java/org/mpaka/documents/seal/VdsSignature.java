package org.mpaka.documents.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealSigners;
import org.mpaka.api.document.SignerFindings;

/** Whether the seal was signed by whom it names: ECDSA over the raw bytes, hashed to the length of the key. */
final class VdsSignature {
    /** The JDK has dropped the Brainpool curves, on which European signers sign. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final SealSigners signers;
    private final SignerFindings believed;

    VdsSignature(SealSigners signers, SignerFindings believed) {
        this.signers = signers;
        this.believed = believed;
    }

    List<DocumentFinding> judge(VdsSeal seal, Instant at) {
        if (seal.signature().length == 0) return List.of(finding(CheckAnswer.FAILED, "seal.signature.none", seal));
        var certificates = signers.find(seal.signer(), seal.reference().replaceFirst("^0+(?!$)", ""));
        if (certificates.isEmpty())
            return List.of(finding(CheckAnswer.NOT_POSSIBLE, "seal.signature.signer-not-known", seal));
        for (var certificate : certificates) if (signedBy(seal, certificate)) return right(seal, certificate, at);
        return List.of(finding(CheckAnswer.FAILED, "seal.signature.wrong", seal));
    }

    /** Signers end before what they signed does: what counts is the day of signature, not today. */
    private List<DocumentFinding> right(VdsSeal seal, X509Certificate certificate, Instant at) {
        var findings = new ArrayList<DocumentFinding>();
        findings.add(finding(CheckAnswer.PASSED, "seal.signature.right", seal));
        var from = certificate.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        var to = certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        if (seal.signedOn().isBefore(from) || seal.signedOn().isAfter(to))
            findings.add(new DocumentFinding(
                    "signer-validity",
                    CheckAnswer.FAILED,
                    Sentence.of("seal.signer.not-valid", "date", seal.signedOn(), "from", from)
                            .with("to", to)));
        try {
            believed.of(certificate.getEncoded(), seal.issuer(), at).stream()
                    .filter(finding -> !finding.field().equals("signer-validity"))
                    .forEach(findings::add);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return findings;
    }

    private static boolean signedBy(VdsSeal seal, X509Certificate certificate) {
        try {
            if (!(certificate.getPublicKey() instanceof ECPublicKey key)) return false;
            return signedBy(seal, key);
        } catch (GeneralSecurityException | RuntimeException e) {
            // a key is read only when it is asked for: its point may not be on its curve
            return false;
        }
    }

    private static boolean signedBy(VdsSeal seal, ECPublicKey key) throws GeneralSecurityException {
        int bits = key.getParams().getOrder().bitLength();
        String hash = bits <= 224 ? "SHA224" : bits <= 256 ? "SHA256" : bits <= 384 ? "SHA384" : "SHA512";
        var signature = Signature.getInstance(hash + "withPLAIN-ECDSA", BOUNCY_CASTLE);
        signature.initVerify(key);
        signature.update(seal.signed());
        return signature.verify(seal.signature());
    }

    private static DocumentFinding finding(CheckAnswer answer, String sentence, VdsSeal seal) {
        return new DocumentFinding(
                "signature", answer, Sentence.of(sentence, "signer", seal.signer(), "reference", seal.reference()));
    }
}
