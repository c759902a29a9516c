package org.mpaka.core.trust.encoding;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What sort of key a certificate holds and how long it is, from its encoding alone. Making a key of it costs some
 * milliseconds of prime tests, and without a bound as long as whoever made the certificate likes.
 *
 * @param bits of the modulus or of the field
 */
public record KeyShape(String sort, int bits) {
    private static final int LONGEST_RSA = 8192;
    private static final int LONGEST_EXPONENT = 64;
    private static final int LONGEST_FIELD = 640;
    private static final int LONGEST_DSA = 4096;

    /** @throws UnreadableException for a key of another sort, or longer than any real one */
    public static KeyShape of(SubjectPublicKeyInfo key) throws UnreadableException {
        try {
            var sort = key.getAlgorithm().getAlgorithm();
            if (sort.equals(PKCSObjectIdentifiers.rsaEncryption) || sort.equals(PKCSObjectIdentifiers.id_RSASSA_PSS))
                return rsa(RSAPublicKey.getInstance(key.parsePublicKey()));
            if (sort.equals(X9ObjectIdentifiers.id_ecPublicKey))
                return bounded(
                        "EC",
                        field(X962Parameters.getInstance(key.getAlgorithm().getParameters())),
                        LONGEST_FIELD);
            if (sort.equals(X9ObjectIdentifiers.id_dsa))
                return bounded(
                        "DSA",
                        DSAParameter.getInstance(key.getAlgorithm().getParameters())
                                .getP()
                                .bitLength(),
                        LONGEST_DSA);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("trust.problem.key", e);
        }
        throw new UnreadableException("trust.problem.key");
    }

    private static KeyShape rsa(RSAPublicKey key) throws UnreadableException {
        if (key.getPublicExponent().bitLength() > LONGEST_EXPONENT) throw new UnreadableException("trust.problem.key");
        return bounded("RSA", key.getModulus().bitLength(), LONGEST_RSA);
    }

    /** Named, or spelt out as Doc 9303-12 wants it; over a prime field, as the same has it. */
    private static int field(X962Parameters parameters) throws UnreadableException {
        if (parameters.isNamedCurve()) {
            var curve = ECNamedCurveTable.getByOIDLazy(ASN1ObjectIdentifier.getInstance(parameters.getParameters()));
            if (curve == null) throw new UnreadableException("trust.problem.key");
            return curve.getCurve().getFieldSize();
        }
        var field = ASN1Sequence.getInstance(
                ASN1Sequence.getInstance(parameters.getParameters()).getObjectAt(1));
        if (!field.getObjectAt(0).equals(X9ObjectIdentifiers.prime_field))
            throw new UnreadableException("trust.problem.key");
        return ASN1Integer.getInstance(field.getObjectAt(1)).getValue().bitLength();
    }

    private static KeyShape bounded(String sort, int bits, int longest) throws UnreadableException {
        if (bits < 1 || bits > longest) throw new UnreadableException("trust.problem.key");
        return new KeyShape(sort, bits);
    }

    /** {@code EC 384}. */
    @Override
    public String toString() {
        return sort + " " + bits;
    }
}
