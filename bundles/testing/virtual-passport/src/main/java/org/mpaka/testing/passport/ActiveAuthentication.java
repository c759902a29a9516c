package org.mpaka.testing.passport;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.BigIntegers;

/** Active authentication, the chip's side (Doc 9303-11 section 6.1). */
final class ActiveAuthentication {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final int CHALLENGE = 8;
    private static final int DIGEST = 32;

    private final KeyPair pair;
    private final SecureRandom random;

    private ActiveAuthentication(KeyPair pair, SecureRandom random) {
        this.pair = pair;
        this.random = random;
    }

    static ActiveAuthentication rsa(SecureRandom random) {
        return made("RSA", new RSAKeyGenParameterSpec(1536, RSAKeyGenParameterSpec.F4), random);
    }

    static ActiveAuthentication elliptic(SecureRandom random) {
        return made("EC", new ECGenParameterSpec("secp256r1"), random);
    }

    private static ActiveAuthentication made(String kind, AlgorithmParameterSpec shape, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance(kind, PROVIDER);
            generator.initialize(shape, random);
            return new ActiveAuthentication(generator.generateKeyPair(), random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of DG15. */
    byte[] key() {
        return pair.getPublic().getEncoded();
    }

    byte[] sign(byte[] challenge) {
        if (challenge.length != CHALLENGE) throw new RefusedException(0x6700);
        try {
            var key = PrivateKeyFactory.createKey(pair.getPrivate().getEncoded());
            if (key instanceof ECPrivateKeyParameters elliptic) return plain(elliptic, challenge);
            int modulus = ((RSAPublicKey) pair.getPublic()).getModulus().bitLength() / 8;
            // one octet of header, two of trailer: the rest of the block is the chip's own part of the message
            var own = new byte[modulus - DIGEST - 3];
            random.nextBytes(own);
            var signer = new ISO9796d2Signer(new RSAEngine(), new SHA256Digest(), false);
            signer.init(true, key);
            signer.update(own, 0, own.length);
            signer.update(challenge, 0, challenge.length);
            return signer.generateSignature();
        } catch (IOException | CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two numbers one after the other (BSI TR-03111). */
    private byte[] plain(ECPrivateKeyParameters key, byte[] challenge) {
        var signer = new ECDSASigner();
        signer.init(true, new ParametersWithRandom(key, random));
        var digest = new SHA256Digest();
        digest.update(challenge, 0, challenge.length);
        var hash = new byte[DIGEST];
        digest.doFinal(hash, 0);
        BigInteger[] numbers = signer.generateSignature(hash);
        return Tlv.join(
                BigIntegers.asUnsignedByteArray(DIGEST, numbers[0]),
                BigIntegers.asUnsignedByteArray(DIGEST, numbers[1]));
    }
}
