package org.mpaka.testing.passport;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/** Arithmetic on P-256, the curve of the virtual chip. */
final class ChipCurve {
    /** Number of the curve among the standardised parameters of Doc 9303-11 section 9.5.1. */
    static final int PARAMETERS = 12;

    private static final X9ECParameters CURVE = ECNamedCurveTable.getByName("secp256r1");
    private static final int LENGTH = 32;

    private ChipCurve() {}

    static BigInteger secret(SecureRandom random) {
        return BigIntegers.createRandomInRange(BigInteger.ONE, CURVE.getN().subtract(BigInteger.ONE), random);
    }

    static ECPoint generator() {
        return CURVE.getG();
    }

    /** @throws RefusedException 6A80 when it is not on the curve */
    static ECPoint point(byte[] encoded) {
        try {
            var point = CURVE.getCurve().decodePoint(encoded);
            if (point.isInfinity()) throw new RefusedException(0x6A80);
            return point;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(0x6A80);
        }
    }

    static byte[] encoded(ECPoint point) {
        return point.normalize().getEncoded(false);
    }

    /** The shared secret: a coordinate, as long as the field. */
    static byte[] x(ECPoint point) {
        return BigIntegers.asUnsignedByteArray(
                LENGTH, point.normalize().getAffineXCoord().toBigInteger());
    }
}
