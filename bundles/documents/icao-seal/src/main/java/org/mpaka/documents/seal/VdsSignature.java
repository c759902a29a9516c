package org.mpaka.documents.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealSigners;

/** Whether the seal was signed by whom it names: ECDSA over the raw bytes, hashed to the length of the key. */
final class VdsSignature {
    /** The JDK has dropped the Brainpool curves, on which European signers sign. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final SealSigners signers;

    VdsSignature(SealSigners signers) {
        this.signers = signers;
    }

    List<DocumentFinding> judge(VdsSeal seal) {
        if (seal.signature().length == 0) return List.of(finding(CheckAnswer.FAILED, "seal.signature.none", seal));
        var certificates = signers.find(seal.signer(), seal.reference().replaceFirst("^0+(?!$)", ""));
        if (certificates.isEmpty())
            return List.of(finding(CheckAnswer.NOT_POSSIBLE, "seal.signature.signer-not-known", seal));
        for (var certificate : certificates) if (signedBy(seal, certificate)) return right(seal, certificate);
        return List.of(finding(CheckAnswer.FAILED, "seal.signature.wrong", seal));
    }

    private static List<DocumentFinding> right(VdsSeal seal, X509Certificate certificate) {
        var findings = new ArrayList<DocumentFinding>();
        findings.add(finding(CheckAnswer.PASSED, "seal.signature.right", seal));
        var from = certificate.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        var to = certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        if (seal.signedOn().isBefore(from) || seal.signedOn().isAfter(to))
            findings.add(new DocumentFinding(
                    "signer",
                    CheckAnswer.FAILED,
                    Sentence.of("seal.signer.not-valid", "date", seal.signedOn(), "from", from)
                            .with("to", to)));
        else findings.add(new DocumentFinding("signer", CheckAnswer.NOT_POSSIBLE, Sentence.of("seal.signer.no-chain")));
        return findings;
    }

    private static boolean signedBy(VdsSeal seal, X509Certificate certificate) {
        if (!(certificate.getPublicKey() instanceof ECPublicKey key)) return false;
        int bits = key.getParams().getOrder().bitLength();
        String hash = bits <= 224 ? "SHA224" : bits <= 256 ? "SHA256" : bits <= 384 ? "SHA384" : "SHA512";
        try {
            var signature = Signature.getInstance(hash + "withPLAIN-ECDSA", BOUNCY_CASTLE);
            signature.initVerify(key);
            signature.update(seal.signed());
            return signature.verify(seal.signature());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static DocumentFinding finding(CheckAnswer answer, String sentence, VdsSeal seal) {
        return new DocumentFinding(
                "signature", answer, Sentence.of(sentence, "signer", seal.signer(), "reference", seal.reference()));
    }
}
