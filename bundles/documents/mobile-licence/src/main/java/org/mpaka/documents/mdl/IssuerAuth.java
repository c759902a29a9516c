package org.mpaka.documents.mdl;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.CheckAnswer;

/**
 * The issuer's signature over a licence: COSE_Sign1 with the signer's certificate (ISO/IEC 18013-5, 9.1.2.4).
 *
 * @param algorithm as COSE counts them; 0 where none is protected
 * @param certificate DER, of the signer
 * @param payload the mobile security object, in its tag
 */
record IssuerAuth(byte[] headers, int algorithm, byte[] certificate, byte[] payload, byte[] signature) {
    /** The JDK has dropped the Brainpool curves, which the standard allows. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final int PARTS = 4;
    private static final String ALGORITHM = "1";
    private static final String CERTIFICATES = "33";

    /** ES256, ES384, ES512, EdDSA. */
    private static final Map<Integer, String> ALGORITHMS = Map.of(
            -7, "SHA256withPLAIN-ECDSA", -35, "SHA384withPLAIN-ECDSA", -36, "SHA512withPLAIN-ECDSA", -8, "EdDSA");

    static IssuerAuth of(JsonNode sign1) throws MdlFault {
        if (!sign1.isArray() || sign1.size() != PARTS) throw new MdlFault("issuerAuth");
        byte[] headers = Cbor.bytes(sign1.get(0), "issuerAuth");
        var chain = sign1.get(1).path(CERTIFICATES);
        return new IssuerAuth(
                headers,
                Cbor.read(headers, "issuerAuth").path(ALGORITHM).asInt(0),
                Cbor.bytes(chain.isArray() ? chain.path(0) : chain, "x5chain"),
                Cbor.bytes(sign1.get(2), "issuerAuth"),
                Cbor.bytes(sign1.get(3), "issuerAuth"));
    }

    CheckAnswer verify(PublicKey key) {
        var name = ALGORITHMS.get(algorithm);
        if (name == null) return CheckAnswer.NOT_POSSIBLE;
        try {
            var verifier = Signature.getInstance(name, BOUNCY_CASTLE);
            verifier.initVerify(key);
            verifier.update(Cbor.signed(headers, payload));
            return verifier.verify(signature) ? CheckAnswer.PASSED : CheckAnswer.FAILED;
        } catch (GeneralSecurityException | RuntimeException e) {
            return CheckAnswer.FAILED;
        }
    }

    @Override
    public String toString() {
        return "IssuerAuth " + algorithm;
    }
}
