package org.mpaka.testing.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signer of documents or lists, with its key. */
public final class InventedSigner {
    private final X509CertificateHolder certificate;
    private final PrivateKey key;
    private final String algorithm;

    InventedSigner(X509CertificateHolder certificate, PrivateKey key, String algorithm) {
        this.certificate = certificate;
        this.key = key;
        this.algorithm = algorithm;
    }

    public byte[] der() {
        return InventedAuthority.der(certificate);
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public BigInteger serial() {
        return certificate.getSerialNumber();
    }

    /**
     * CMS with the content in it.
     *
     * @param type object identifier of the content
     * @param companions certificates beside the signer's own
     */
    public byte[] sign(String type, byte[] content, byte[]... companions) {
        return sign(type, content, true, companions);
    }

    /** CMS that leaves the signer's certificate out. */
    public byte[] signWithoutCertificate(String type, byte[] content) {
        return sign(type, content, false);
    }

    /** The signature alone. */
    public byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance(algorithm, KeyMaker.PROVIDER);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] sign(String type, byte[] content, boolean own, byte[]... companions) {
        try {
            var generator = new CMSSignedDataGenerator();
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(KeyMaker.PROVIDER)
                    .build();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(KeyMaker.signer(algorithm, key), certificate));
            if (own) generator.addCertificate(certificate);
            for (var companion : companions) generator.addCertificate(new X509CertificateHolder(companion));
            CMSSignedData signed =
                    generator.generate(new CMSProcessableByteArray(new ASN1ObjectIdentifier(type), content), true);
            return signed.getEncoded();
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
