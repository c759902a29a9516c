package org.mpaka.testing.passport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Basic access control, the chip's side (Doc 9303-11 section 4.3). */
final class BasicAccess {
    private final SessionKeys keys;
    private final SecureRandom random;
    private byte[] challenge = new byte[0];

    /** @param zone document number, birth and expiry of the zone, each with its check digit */
    BasicAccess(String zone, SecureRandom random) {
        var seed = Arrays.copyOf(SessionKeys.sha1(zone.getBytes(StandardCharsets.US_ASCII)), 16);
        this.keys = SessionKeys.of(false, seed);
        this.random = random;
    }

    byte[] challenge() {
        challenge = new byte[8];
        random.nextBytes(challenge);
        return challenge.clone();
    }

    /** What is answered to EXTERNAL AUTHENTICATE, and the channel that begins after it. */
    record Opened(byte[] answer, SecureChannel channel) {}

    /** @throws RefusedException 6300 when the terminal does not know the zone */
    Opened authenticate(byte[] data) {
        if (data.length != 40 || challenge.length == 0) throw new RefusedException(0x6700);
        var cryptogram = Arrays.copyOf(data, 32);
        if (!MessageDigest.isEqual(keys.mac(cryptogram), Arrays.copyOfRange(data, 32, 40)))
            throw new RefusedException(0x6300);
        var sent = keys.crypt(Cipher.DECRYPT_MODE, cryptogram, new byte[8]);
        var theirs = Arrays.copyOf(sent, 8);
        if (!MessageDigest.isEqual(challenge, Arrays.copyOfRange(sent, 8, 16))) throw new RefusedException(0x6300);
        var seed = new byte[16];
        random.nextBytes(seed);
        var answer = keys.crypt(Cipher.ENCRYPT_MODE, Tlv.join(challenge, theirs, seed), new byte[8]);
        var session = new byte[16];
        for (int i = 0; i < session.length; i++) session[i] = (byte) (seed[i] ^ sent[16 + i]);
        var counter = Tlv.join(Arrays.copyOfRange(challenge, 4, 8), Arrays.copyOfRange(theirs, 4, 8));
        challenge = new byte[0];
        return new Opened(
                Tlv.join(answer, keys.mac(answer)), new SecureChannel(SessionKeys.of(false, session), counter));
    }
}
