package org.mpaka.testing.passport;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Chip authentication with ECDH and AES of 128 bits, the chip's side (Doc 9303-11 section 6.2). */
final class ChipAuthentication {
    /** id-CA-ECDH-AES-CBC-CMAC-128. */
    private static final ASN1ObjectIdentifier PROTOCOL = new ASN1ObjectIdentifier("0.4.0.127.0.7.2.2.3.2.2");
    /** id-PK-ECDH. */
    private static final ASN1ObjectIdentifier KEY = new ASN1ObjectIdentifier("0.4.0.127.0.7.2.2.1.2");
    /** id-AA of ICAO, and ecdsa-plain-SHA256 of BSI TR-03111. */
    private static final ASN1ObjectIdentifier ACTIVE = new ASN1ObjectIdentifier("2.23.136.1.1.5");

    private static final ASN1ObjectIdentifier PLAIN_SHA256 = new ASN1ObjectIdentifier("0.4.0.127.0.7.1.1.4.1.3");

    private final BigInteger secret;

    private ChipAuthentication(BigInteger secret) {
        this.secret = secret;
    }

    static ChipAuthentication made(SecureRandom random) {
        return new ChipAuthentication(ChipCurve.secret(random));
    }

    /**
     * The content of DG14.
     *
     * @param own with this key
     * @param activeElliptic names the digest of active authentication with an elliptic key
     */
    byte[] infos(boolean own, boolean activeElliptic) {
        try {
            var set = new ASN1EncodableVector();
            var point = ChipCurve.encoded(ChipCurve.generator().multiply(secret));
            var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
            if (own) {
                set.add(sequence(KEY, new SubjectPublicKeyInfo(algorithm, point)));
                set.add(sequence(PROTOCOL, new ASN1Integer(1)));
            }
            if (activeElliptic) {
                var info = new ASN1EncodableVector();
                info.add(ACTIVE);
                info.add(new ASN1Integer(1));
                info.add(PLAIN_SHA256);
                set.add(new DERSequence(info));
            }
            return new DERSet(set).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DERSequence sequence(ASN1ObjectIdentifier identifier, ASN1Encodable content) {
        var vector = new ASN1EncodableVector();
        vector.add(identifier);
        vector.add(content);
        return new DERSequence(vector);
    }

    /** The channel that begins after the answer. @param data of GENERAL AUTHENTICATE */
    SecureChannel authenticate(byte[] data) {
        var objects = Tlv.parse(data).get(0x7C);
        var point = objects == null ? null : Tlv.parse(objects).get(0x80);
        if (point == null) throw new RefusedException(0x6A80);
        return SecureChannel.aes(ChipCurve.x(ChipCurve.point(point).multiply(secret)));
    }
}
