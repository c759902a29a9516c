package org.mpaka.testing.passport;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;

/** Secure messaging as the chip sees it (Doc 9303-11 section 9.8). */
final class SecureChannel {
    private static final int CRYPTOGRAM = 0x87;
    private static final int CRYPTOGRAM_ODD = 0x85;
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int MAC = 0x8E;

    private final SessionKeys keys;
    private byte[] counter;

    /** @param counter as long as a block */
    SecureChannel(SessionKeys keys, byte[] counter) {
        this.keys = keys;
        this.counter = counter.clone();
    }

    static SecureChannel aes(byte[] seed) {
        return new SecureChannel(SessionKeys.of(true, seed), new byte[16]);
    }

    /** @throws RefusedException 6988 when it is not authentic, 6987 when something is missing */
    Command unwrap(Command command) {
        count();
        Map<Integer, byte[]> objects = Tlv.parse(command.data());
        var mac = objects.get(MAC);
        if (mac == null) throw new RefusedException(0x6987);
        boolean odd = (command.ins() & 1) == 1;
        var cryptogram = objects.get(odd ? CRYPTOGRAM_ODD : CRYPTOGRAM);
        var expected = objects.get(EXPECTED);
        var header = padded(
                new byte[] {(byte) command.cla(), (byte) command.ins(), (byte) command.p1(), (byte) command.p2()});
        var objectsRead = Tlv.join(
                cryptogram == null ? new byte[0] : Tlv.of(odd ? CRYPTOGRAM_ODD : CRYPTOGRAM, cryptogram),
                expected == null ? new byte[0] : Tlv.of(EXPECTED, expected));
        if (!MessageDigest.isEqual(mac, authenticated(Tlv.join(counter, header, objectsRead))))
            throw new RefusedException(0x6988);
        return new Command(
                command.cla() & 0xF0,
                command.ins(),
                command.p1(),
                command.p2(),
                cryptogram == null ? new byte[0] : decrypted(cryptogram, odd),
                expected == null ? 0 : expectedLength(expected));
    }

    /** @param odd whether the command's instruction was odd */
    byte[] wrap(byte[] data, int status, boolean odd) {
        count();
        var cryptogram = data.length == 0
                ? new byte[0]
                : odd ? Tlv.of(CRYPTOGRAM_ODD, encrypted(data)) : Tlv.of(CRYPTOGRAM, new byte[] {1}, encrypted(data));
        var statusBytes = new byte[] {(byte) (status >> 8), (byte) status};
        var objects = Tlv.join(cryptogram, Tlv.of(STATUS, statusBytes));
        var mac = Tlv.of(MAC, authenticated(Tlv.join(counter, objects)));
        return Tlv.join(objects, mac, statusBytes);
    }

    private byte[] authenticated(byte[] text) {
        return keys.mac(keys.aes() ? padded(text) : text);
    }

    private byte[] encrypted(byte[] data) {
        return keys.crypt(Cipher.ENCRYPT_MODE, padded(data), keys.start(counter));
    }

    private byte[] decrypted(byte[] cryptogram, boolean odd) {
        var text = odd ? cryptogram : Arrays.copyOfRange(cryptogram, 1, cryptogram.length);
        var padded = keys.crypt(Cipher.DECRYPT_MODE, text, keys.start(counter));
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) end--;
        if (end < 0 || padded[end] != (byte) 0x80) throw new RefusedException(0x6988);
        return Arrays.copyOf(padded, end);
    }

    private byte[] padded(byte[] text) {
        int length = (text.length / keys.block() + 1) * keys.block();
        var padded = Arrays.copyOf(text, length);
        padded[text.length] = (byte) 0x80;
        return padded;
    }

    private void count() {
        var next = new BigInteger(1, counter).add(BigInteger.ONE).toByteArray();
        var filled = new byte[counter.length];
        int length = Math.min(next.length, filled.length);
        System.arraycopy(next, next.length - length, filled, filled.length - length, length);
        counter = filled;
    }

    private static int expectedLength(byte[] object) {
        int length = 0;
        for (byte digit : object) length = length << 8 | digit & 0xFF;
        return length == 0 ? object.length == 1 ? 256 : 65536 : length;
    }
}
