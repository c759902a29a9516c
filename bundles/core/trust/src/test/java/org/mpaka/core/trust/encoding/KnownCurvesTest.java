package org.mpaka.core.trust.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCurvesTest {
    private static SubjectPublicKeyInfo spelt(X9ECParameters parameters) {
        var point = parameters.getG().multiply(BigInteger.TEN).getEncoded(false);
        return new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new X962Parameters(parameters)), point);
    }

    private static X9ECParameters curve(String name, int generator, boolean compressed) {
        var known = ECNamedCurveTable.getByName(name);
        var point = known.getG().multiply(BigInteger.valueOf(generator));
        return new X9ECParameters(known.getCurve(), new X9ECPoint(point, compressed), known.getN(), known.getH());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp521r1", "brainpoolP256r1", "brainpoolP512r1"})
    void callsASpeltOutCurveByItsName(String name) {
        for (boolean compressed : new boolean[] {true, false}) {
            var named = KnownCurves.named(spelt(curve(name, 1, compressed)));

            assertThat(named.getAlgorithm().getParameters()).isEqualTo(ECNamedCurveTable.getOID(name));
        }
    }

    @Test
    void leavesACurveWithAnotherGeneratorAsItIs() {
        var forged = spelt(curve("secp384r1", 2, false));

        assertThat(KnownCurves.named(forged)).isSameAs(forged);
    }
}
