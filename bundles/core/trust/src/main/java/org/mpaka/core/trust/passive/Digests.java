package org.mpaka.core.trust.passive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** The digests of Doc 9303-12, and SHA-1, which it once allowed. */
final class Digests {
    static final String WEAK = "SHA-1";
    private static final Map<ASN1ObjectIdentifier, String> NAMES = Map.of(
            OIWObjectIdentifiers.idSHA1, WEAK,
            NISTObjectIdentifiers.id_sha224, "SHA-224",
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private Digests() {}

    static Optional<String> name(ASN1ObjectIdentifier algorithm) {
        return Optional.ofNullable(NAMES.get(algorithm));
    }

    static byte[] digest(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
