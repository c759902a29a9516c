package org.mpaka.documents.mdl;

import java.io.ByteArrayInputStream;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SignerFindings;

/** What was verified of a licence, and what was not. */
final class Verdict {
    /** Extended key usage of signers of mobile licences (ISO/IEC 18013-5, annex B). */
    static final String PURPOSE = "1.0.18013.5.1.2";

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final SignerFindings signers;

    Verdict(SignerFindings signers) {
        this.signers = signers;
    }

    List<DocumentFinding> of(MobileLicence licence, SecurityObject object, Instant at) {
        var findings = new ArrayList<DocumentFinding>();
        var auth = licence.auth();
        X509Certificate certificate;
        PublicKey key;
        try {
            certificate = (X509Certificate) CertificateFactory.getInstance("X.509", BOUNCY_CASTLE)
                    .generateCertificate(new ByteArrayInputStream(auth.certificate()));
            key = Objects.requireNonNull(certificate).getPublicKey();
        } catch (CertificateException | RuntimeException e) {
            return List.of(finding("signature", CheckAnswer.FAILED, "mdl.signature.no-certificate"));
        }
        var signed = auth.verify(key);
        findings.add(finding("signature", signed, "mdl.signature." + word(signed)));
        if (signed == CheckAnswer.FAILED) return findings;
        findings.add(content(licence, object));
        if (!licence.type().orElse(object.type()).equals(object.type()))
            findings.add(finding("document-type", CheckAnswer.FAILED, "mdl.type.other"));
        findings.add(validity(object, at));
        if (signed == CheckAnswer.PASSED) {
            findings.addAll(signers.of(auth.certificate(), licence.text("issuing_country"), at));
            if (!isForLicences(certificate))
                findings.add(finding("signer-purpose", CheckAnswer.FAILED, "mdl.signer.other-purpose"));
        }
        findings.add(finding("holder", CheckAnswer.NOT_POSSIBLE, "mdl.holder.not-verified"));
        if (licence.others() > 0)
            findings.add(new DocumentFinding(
                    "others", CheckAnswer.NOT_DONE, Sentence.of("mdl.others", "count", licence.others())));
        return findings;
    }

    private static String word(CheckAnswer answer) {
        return switch (answer) {
            case PASSED -> "right";
            case FAILED -> "wrong";
            default -> "algorithm";
        };
    }

    private static DocumentFinding content(MobileLicence licence, SecurityObject object) {
        int count = 0;
        for (var space : licence.items().entrySet())
            for (var item : space.getValue()) {
                if (!object.vouchesFor(space.getKey(), item))
                    return new DocumentFinding(
                            "content",
                            CheckAnswer.FAILED,
                            Sentence.of("mdl.content.altered", "field", MobileLicenceFormat.name(item.name())));
                count++;
            }
        if (count == 0) return finding("content", CheckAnswer.NOT_POSSIBLE, "mdl.content.none");
        return new DocumentFinding("content", CheckAnswer.PASSED, Sentence.of("mdl.content.good", "count", count));
    }

    private static DocumentFinding validity(SecurityObject object, Instant at) {
        boolean valid = !at.isBefore(object.from()) && !at.isAfter(object.until());
        return new DocumentFinding(
                "validity",
                valid ? CheckAnswer.PASSED : CheckAnswer.FAILED,
                Sentence.of(
                        valid ? "mdl.valid" : "mdl.not-valid", "from", day(object.from()), "to", day(object.until())));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean isForLicences(X509Certificate certificate) {
        try {
            var purposes = certificate.getExtendedKeyUsage();
            return purposes != null && purposes.contains(PURPOSE);
        } catch (CertificateException | RuntimeException e) {
            return false;
        }
    }

    private static DocumentFinding finding(String field, CheckAnswer answer, String sentence) {
        return new DocumentFinding(field, answer, Sentence.of(sentence));
    }
}
