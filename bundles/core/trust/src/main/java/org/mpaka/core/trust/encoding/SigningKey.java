package org.mpaka.core.trust.encoding;

import java.io.IOException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.jspecify.annotations.Nullable;

/** The key of a certificate, made when it is first needed: of six hundred in a list, a post needs a few. Any thread. */
public final class SigningKey {
    public static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final SubjectPublicKeyInfo encoded;
    private final KeyShape shape;
    private volatile @Nullable PublicKey made;

    private SigningKey(SubjectPublicKeyInfo encoded, KeyShape shape) {
        this.encoded = encoded;
        this.shape = shape;
    }

    public static SigningKey of(SubjectPublicKeyInfo encoded) throws UnreadableException {
        return new SigningKey(encoded, KeyShape.of(encoded));
    }

    public KeyShape shape() {
        return shape;
    }

    public SubjectPublicKeyInfo encoded() {
        return encoded;
    }

    /** @throws IOException when it is no key after all: a point that is not on its curve */
    public PublicKey key() throws IOException {
        var key = made;
        if (key != null) return key;
        try {
            key = BouncyCastleProvider.getPublicKey(KnownCurves.named(encoded));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        if (key == null) throw new IOException("no key of " + shape);
        made = key;
        return key;
    }

    public boolean signed(X509CertificateHolder certificate) {
        try {
            return certificate.isSignatureValid(verifier());
        } catch (CertException | OperatorCreationException | IOException | RuntimeException e) {
            return false;
        }
    }

    public boolean signed(X509CRLHolder list) {
        try {
            return list.isSignatureValid(verifier());
        } catch (CertException | OperatorCreationException | IOException | RuntimeException e) {
            return false;
        }
    }

    private ContentVerifierProvider verifier() throws OperatorCreationException, IOException {
        return new JcaContentVerifierProviderBuilder().setProvider(PROVIDER).build(key());
    }
}
