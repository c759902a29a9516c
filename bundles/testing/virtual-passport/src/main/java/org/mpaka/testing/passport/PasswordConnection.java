package org.mpaka.testing.passport;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** PACE with generic mapping on P-256 and AES of 128 bits, the chip's side (Doc 9303-11 section 4.4). */
final class PasswordConnection {
    /** id-PACE-ECDH-GM-AES-CBC-CMAC-128. */
    static final ASN1ObjectIdentifier PROTOCOL = new ASN1ObjectIdentifier("0.4.0.127.0.7.2.2.4.2.2");

    private static final int ZONE = 1;
    private static final int CARD_NUMBER = 2;

    private final String zone;
    private final Optional<String> cardNumber;
    private final SecureRandom random;
    private byte @Nullable [] password;
    private byte[] nonce = new byte[16];
    private ECPoint mapped = ChipCurve.generator();
    private @Nullable ECPoint theirs;
    private @Nullable ECPoint own;
    private @Nullable SessionKeys keys;
    private byte[] seed = new byte[0];

    PasswordConnection(String zone, Optional<String> cardNumber, SecureRandom random) {
        this.zone = zone;
        this.cardNumber = cardNumber;
        this.random = random;
    }

    /** EF.CardAccess: what the chip can do before anybody authenticated. */
    static byte[] cardAccess() {
        try {
            var info = new ASN1EncodableVector();
            info.add(PROTOCOL);
            info.add(new ASN1Integer(2));
            info.add(new ASN1Integer(ChipCurve.PARAMETERS));
            return new DERSet(new DERSequence(info)).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** MSE:Set AT. */
    void choose(byte[] data) {
        var objects = Tlv.parse(data);
        var protocol = objects.get(0x80);
        var reference = objects.get(0x83);
        if (protocol == null || !MessageDigest.isEqual(protocol, identifier())) throw new RefusedException(0x6A80);
        if (reference == null || reference.length != 1) throw new RefusedException(0x6A80);
        password = switch (reference[0]) {
            case ZONE -> SessionKeys.sha1(zone.getBytes(StandardCharsets.US_ASCII));
            case CARD_NUMBER ->
                cardNumber.orElseThrow(() -> new RefusedException(0x6A88)).getBytes(StandardCharsets.US_ASCII);
            default -> throw new RefusedException(0x6A88);
        };
    }

    /** What is answered to a step, and the channel that begins after the last. */
    record Step(byte[] answer, Optional<SecureChannel> channel) {}

    Step step(byte[] data) {
        if (password == null) throw new RefusedException(0x6985);
        var objects = Tlv.parse(data).get(0x7C);
        if (objects == null) throw new RefusedException(0x6A80);
        var inside = Tlv.parse(objects);
        if (inside.isEmpty()) return answer(0x80, encryptedNonce(password));
        if (inside.containsKey(0x81)) return answer(0x82, map(inside.get(0x81)));
        if (inside.containsKey(0x83)) return answer(0x84, agree(inside.get(0x83)));
        if (inside.containsKey(0x85)) return confirm(inside.get(0x85));
        throw new RefusedException(0x6A80);
    }

    private byte[] encryptedNonce(byte[] secret) {
        random.nextBytes(nonce);
        var key = SessionKeys.derived(secret, 3);
        return new SessionKeys(true, key, key).crypt(Cipher.ENCRYPT_MODE, nonce, new byte[16]);
    }

    private byte[] map(byte[] point) {
        var secret = ChipCurve.secret(random);
        var shared = ChipCurve.point(point).multiply(secret);
        mapped = ChipCurve.generator()
                .multiply(new BigInteger(1, nonce))
                .add(shared)
                .normalize();
        return ChipCurve.encoded(ChipCurve.generator().multiply(secret));
    }

    private byte[] agree(byte[] point) {
        var secret = ChipCurve.secret(random);
        var other = ChipCurve.point(point);
        theirs = other;
        own = mapped.multiply(secret).normalize();
        seed = ChipCurve.x(other.multiply(secret));
        keys = SessionKeys.of(true, seed);
        return ChipCurve.encoded(own);
    }

    private Step confirm(byte[] token) {
        if (keys == null || own == null || theirs == null) throw new RefusedException(0x6985);
        if (!MessageDigest.isEqual(token, keys.mac(keyObject(own)))) throw new RefusedException(0x6300);
        var answer = Tlv.of(0x7C, Tlv.of(0x86, keys.mac(keyObject(theirs))));
        password = null;
        return new Step(answer, Optional.of(SecureChannel.aes(seed)));
    }

    private static byte[] keyObject(ECPoint point) {
        return Tlv.of(0x7F49, Tlv.of(0x06, identifier()), Tlv.of(0x86, ChipCurve.encoded(point)));
    }

    private static Step answer(int tag, byte[] content) {
        return new Step(Tlv.of(0x7C, Tlv.of(tag, content)), Optional.empty());
    }

    /** Content octets of the object identifier. */
    private static byte[] identifier() {
        try {
            var encoded = PROTOCOL.getEncoded();
            return Arrays.copyOfRange(encoded, 2, encoded.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
