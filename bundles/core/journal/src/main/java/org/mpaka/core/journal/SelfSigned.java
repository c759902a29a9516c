package org.mpaka.core.journal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mpaka.api.NodeId;

/** A fresh P-256 key and the certificate it signs itself. */
record SelfSigned(PrivateKey privateKey, X509Certificate certificate) {
    private static final Duration VALID = Duration.ofDays(3653);
    private static final int SERIAL_BITS = 127;

    static SelfSigned forNode(NodeId node, Clock clock, Provider provider) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=" + node + ",O=Mpaka");
        var now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                // the clocks of those who check may be a little behind
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(VALID)),
                name,
                pair.getPublic());
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                    .setProvider(provider)
                    .build(pair.getPrivate());
            return new SelfSigned(
                    pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
