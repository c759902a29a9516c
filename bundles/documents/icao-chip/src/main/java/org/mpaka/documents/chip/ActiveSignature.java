package org.mpaka.documents.chip;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.jmrtd.lds.ActiveAuthenticationInfo;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** Verifies what a chip signed in active authentication (Doc 9303-11 section 6.1). */
final class ActiveSignature {
    private static final int RSA_BITS = 8192;

    private ActiveSignature() {}

    /**
     * @param algorithm that DG14 names for elliptic keys; empty where it names none
     * @throws UnreadableException when the key or the algorithm is none that is known
     */
    static boolean isRight(AsymmetricKeyParameter key, Optional<String> algorithm, byte[] challenge, byte[] signature)
            throws UnreadableException {
        if (key instanceof RSAKeyParameters rsa) return rsa(rsa, challenge, signature);
        if (key instanceof ECPublicKeyParameters elliptic) return elliptic(elliptic, algorithm, challenge, signature);
        throw new UnreadableException("key");
    }

    /** ISO/IEC 9796-2 scheme 1: which digest it was stands at the end of the recovered block. */
    private static boolean rsa(RSAKeyParameters key, byte[] challenge, byte[] signature) throws UnreadableException {
        if (key.getModulus().bitLength() > RSA_BITS) throw new UnreadableException("key");
        var recovered = new BigInteger(1, signature).modPow(key.getExponent(), key.getModulus());
        int last = recovered.intValue() & 0xFF;
        int before = recovered.shiftRight(8).intValue() & 0xFF;
        var digest = last == 0xBC ? Optional.<Digest>of(new SHA1Digest()) : last == 0xCC ? trailer(before) : none();
        if (digest.isEmpty()) return false;
        var signer = new ISO9796d2Signer(new RSAEngine(), digest.get(), last == 0xBC);
        signer.init(false, key);
        try {
            signer.updateWithRecoveredMessage(signature);
            signer.update(challenge, 0, challenge.length);
            return signer.verifySignature(signature);
        } catch (InvalidCipherTextException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<Digest> none() {
        return Optional.empty();
    }

    /** ISO/IEC 10118-3. */
    private static Optional<Digest> trailer(int hash) {
        return switch (hash) {
            case 0x33 -> Optional.of(new SHA1Digest());
            case 0x34 -> Optional.of(SHA256Digest.newInstance());
            case 0x35 -> Optional.of(new SHA512Digest());
            case 0x36 -> Optional.of(new SHA384Digest());
            case 0x38 -> Optional.of(new SHA224Digest());
            default -> none();
        };
    }

    /** Plain: the two numbers one after the other (BSI TR-03111). */
    private static boolean elliptic(
            ECPublicKeyParameters key, Optional<String> algorithm, byte[] challenge, byte[] signature)
            throws UnreadableException {
        if (signature.length == 0 || signature.length % 2 != 0) return false;
        var digest = named(algorithm, key.getParameters().getN().bitLength());
        digest.update(challenge, 0, challenge.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        int half = signature.length / 2;
        var signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(
                hash,
                new BigInteger(1, Arrays.copyOf(signature, half)),
                new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length)));
    }

    /** Where DG14 is silent, the digest of the key's size: Doc 9303-11 demands that it speaks, not all do. */
    private static Digest named(Optional<String> algorithm, int bits) throws UnreadableException {
        if (algorithm.isEmpty())
            return bits > 384 ? new SHA512Digest() : bits > 256 ? new SHA384Digest() : SHA256Digest.newInstance();
        return switch (algorithm.get()) {
            case ActiveAuthenticationInfo.ECDSA_PLAIN_SHA1_OID -> new SHA1Digest();
            case ActiveAuthenticationInfo.ECDSA_PLAIN_SHA224_OID -> new SHA224Digest();
            case ActiveAuthenticationInfo.ECDSA_PLAIN_SHA256_OID -> SHA256Digest.newInstance();
            case ActiveAuthenticationInfo.ECDSA_PLAIN_SHA384_OID -> new SHA384Digest();
            case ActiveAuthenticationInfo.ECDSA_PLAIN_SHA512_OID -> new SHA512Digest();
            default -> throw new UnreadableException("algorithm");
        };
    }
}
