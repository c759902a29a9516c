package org.mpaka.core.slip;

/** Bytes in the alphabet of the QR code's alphanumeric mode, two bytes in three characters (RFC 9285). */
final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Base45() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 3 / 2 + 2);
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF : bytes[i] & 0xFF;
            text.append(ALPHABET.charAt(value % 45)).append(ALPHABET.charAt(value / 45 % 45));
            if (pair) text.append(ALPHABET.charAt(value / 2025));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    static byte[] decode(String text) {
        if (text.length() % 3 == 1) throw new IllegalArgumentException("length");
        var bytes = new byte[text.length() / 3 * 2 + (text.length() % 3 == 2 ? 1 : 0)];
        int at = 0;
        for (int i = 0; i < text.length(); i += 3) {
            boolean pair = i + 2 < text.length();
            int value = value(text.charAt(i)) + 45 * value(text.charAt(i + 1));
            if (pair) value += 2025 * value(text.charAt(i + 2));
            if (value > (pair ? 0xFFFF : 0xFF)) throw new IllegalArgumentException("value");
            if (pair) bytes[at++] = (byte) (value >> 8);
            bytes[at++] = (byte) value;
        }
        return bytes;
    }

    private static int value(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) throw new IllegalArgumentException("character");
        return value;
    }
}
