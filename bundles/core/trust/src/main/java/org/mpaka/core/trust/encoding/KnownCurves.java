package org.mpaka.core.trust.encoding;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Calls curves by their names again. Doc 9303-12 has them spelt out, which hides that they are the known ones: a curve of
 * its own for each key is tested for primes and reckoned with slowly.
 *
 * <p>Every number has to be that of the named curve, the generator too: who may choose the generator can forge.
 */
final class KnownCurves {
    private static final Map<BigInteger, Curve> BY_ORDER = new HashMap<>();

    static {
        for (var name : List.of(
                "secp224r1",
                "secp256r1",
                "secp384r1",
                "secp521r1",
                "brainpoolP192r1",
                "brainpoolP224r1",
                "brainpoolP256r1",
                "brainpoolP320r1",
                "brainpoolP384r1",
                "brainpoolP512r1")) {
            var parameters = ECNamedCurveTable.getByName(name);
            BY_ORDER.put(parameters.getN(), new Curve(ECNamedCurveTable.getOID(name), parameters));
        }
    }

    private KnownCurves() {}

    private record Curve(ASN1ObjectIdentifier name, X9ECParameters parameters) {
        /** {@code SEQUENCE { version, SEQUENCE { field, p }, SEQUENCE { a, b, ... }, generator, order, ... }}. */
        boolean is(ASN1Sequence spelt) {
            var field = ASN1Sequence.getInstance(spelt.getObjectAt(1));
            var coefficients = ASN1Sequence.getInstance(spelt.getObjectAt(2));
            var curve = parameters.getCurve();
            return field.getObjectAt(0).equals(X9ObjectIdentifiers.prime_field)
                    && integer(field.getObjectAt(1)).equals(curve.getField().getCharacteristic())
                    && number(coefficients.getObjectAt(0)).equals(curve.getA().toBigInteger())
                    && number(coefficients.getObjectAt(1)).equals(curve.getB().toBigInteger())
                    && isGenerator(octets(spelt.getObjectAt(3)));
        }

        private boolean isGenerator(byte[] point) {
            return Arrays.equals(point, parameters.getG().getEncoded(false))
                    || Arrays.equals(point, parameters.getG().getEncoded(true));
        }
    }

    /** The same key, its curve called by name where it is a known one. */
    static SubjectPublicKeyInfo named(SubjectPublicKeyInfo key) {
        var algorithm = key.getAlgorithm();
        if (!algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)) return key;
        try {
            var parameters = X962Parameters.getInstance(algorithm.getParameters());
            if (parameters.isNamedCurve() || parameters.isImplicitlyCA()) return key;
            var spelt = ASN1Sequence.getInstance(parameters.getParameters());
            var curve = BY_ORDER.get(integer(spelt.getObjectAt(4)));
            if (curve == null || !curve.is(spelt)) return key;
            return new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve.name()),
                    key.getPublicKeyData().getOctets());
        } catch (RuntimeException e) {
            return key;
        }
    }

    private static BigInteger integer(Object encoded) {
        return ASN1Integer.getInstance(encoded).getValue();
    }

    private static BigInteger number(Object encoded) {
        return new BigInteger(1, octets(encoded));
    }

    private static byte[] octets(Object encoded) {
        return ASN1OctetString.getInstance(encoded).getOctets();
    }
}
