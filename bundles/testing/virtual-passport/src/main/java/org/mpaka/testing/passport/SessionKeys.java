package org.mpaka.testing.passport;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.Mac;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.macs.ISO9797Alg3Mac;
import org.bouncycastle.crypto.paddings.ISO7816d4Padding;
import org.bouncycastle.crypto.params.KeyParameter;

/** Keys for encryption and authentication (Doc 9303-11 section 9.7): two-key 3DES, or AES of 128 bits. */
record SessionKeys(boolean aes, byte[] encryption, byte[] authentication) {
    private static final int LENGTH = 16;

    static SessionKeys of(boolean aes, byte[] seed) {
        return new SessionKeys(aes, derived(seed, 1), derived(seed, 2));
    }

    /** @param counter 1 encryption, 2 authentication, 3 password */
    static byte[] derived(byte[] seed, int counter) {
        var input =
                ByteBuffer.allocate(seed.length + 4).put(seed).putInt(counter).array();
        return Arrays.copyOf(sha1(input), LENGTH);
    }

    static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int block() {
        return aes ? 16 : 8;
    }

    /** CBC without padding. */
    byte[] crypt(int mode, byte[] text, byte[] start) {
        try {
            var cipher = Cipher.getInstance(aes ? "AES/CBC/NoPadding" : "DESede/CBC/NoPadding");
            cipher.init(mode, key(), new IvParameterSpec(start));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new RefusedException(0x6988);
        }
    }

    /** The start vector of AES is the encrypted counter, that of 3DES zero. */
    byte[] start(byte[] counter) {
        return aes ? crypt(Cipher.ENCRYPT_MODE, counter, new byte[block()]) : new byte[block()];
    }

    private SecretKey key() {
        if (aes) return new SecretKeySpec(encryption, "AES");
        var three = Arrays.copyOf(encryption, 24);
        System.arraycopy(encryption, 0, three, 16, 8);
        return new SecretKeySpec(three, "DESede");
    }

    /** Eight octets. 3DES pads by itself, AES takes the text as it is. */
    byte[] mac(byte[] text) {
        Mac mac = aes
                ? new CMac(AESEngine.newInstance(), 64)
                : new ISO9797Alg3Mac(new DESEngine(), 64, new ISO7816d4Padding());
        mac.init(new KeyParameter(authentication));
        mac.update(text, 0, text.length);
        var tag = new byte[8];
        mac.doFinal(tag, 0);
        return tag;
    }
}
