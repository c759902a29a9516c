package org.mpaka.core.trust.passive;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.core.trust.encoding.SigningKey;
import org.mpaka.core.trust.encoding.UnreadableException;

/**
 * Finds who signed a security object, and whether he did.
 *
 * @param certificate DER
 */
record DocumentSigner(byte[] certificate, Signature signature) {

    /** What became of the signature. */
    enum Signature {
        RIGHT,
        WRONG,
        /** With a key or algorithm that cannot be verified here. */
        UNKNOWN_KIND
    }

    /** @return the one whose signature is right, if any; empty when nobody can be found */
    static Optional<DocumentSigner> of(SecurityObject object, SignerTrust trust) {
        return candidates(object, trust).stream()
                .map(certificate -> new DocumentSigner(certificate, signature(object.signer(), certificate)))
                .min(Comparator.comparing(DocumentSigner::signature));
    }

    /** Those it names, from the object or from here; else those that came with it, for some states misspell the name. */
    private static List<byte[]> candidates(SecurityObject object, SignerTrust trust) {
        var named = object.certificates().stream()
                .filter(certificate -> object.signer().getSID().match(certificate))
                .map(SecurityObject::encoded)
                .toList();
        if (!named.isEmpty()) return named;
        var here = here(object.signer(), trust);
        if (!here.isEmpty()) return here;
        return object.certificates().stream().map(SecurityObject::encoded).toList();
    }

    private static List<byte[]> here(SignerInformation signer, SignerTrust trust) {
        var issuer = signer.getSID().getIssuer();
        var serial = signer.getSID().getSerialNumber();
        if (issuer == null || serial == null) return List.of();
        try {
            return trust.signers(issuer.getEncoded(), serial);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Signature signature(SignerInformation signer, byte[] certificate) {
        try {
            var key = SigningKey.of(new X509CertificateHolder(certificate).getSubjectPublicKeyInfo());
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(SigningKey.PROVIDER)
                    .build(key.key());
            return signer.verify(verifier) ? Signature.RIGHT : Signature.WRONG;
        } catch (UnreadableException | OperatorCreationException | IOException e) {
            return Signature.UNKNOWN_KIND;
        } catch (CMSException | RuntimeException e) {
            return Signature.WRONG;
        }
    }
}
