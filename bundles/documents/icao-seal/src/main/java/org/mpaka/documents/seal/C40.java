package org.mpaka.documents.seal;

/**
 * The C40 encoding of Doc 9303-13 section 2.3: three characters of {@code 0-9 A-Z} and blank in two bytes; what is left
 * over stands alone behind 0xFE, or is filled up by zeros.
 */
final class C40 {
    private static final int UNLATCH = 0xFE;
    private static final String CHARACTERS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private C40() {}

    /** @param at where the bytes stand in the seal, for what is said of a fault */
    static String decode(byte[] bytes, int at) throws SealFault {
        if (bytes.length % 2 != 0) throw new SealFault("c40", at + bytes.length - 1);
        var text = new StringBuilder(bytes.length / 2 * 3);
        for (int i = 0; i < bytes.length; i += 2) {
            int high = bytes[i] & 0xFF;
            int low = bytes[i + 1] & 0xFF;
            if (high == UNLATCH) {
                if (i + 2 != bytes.length) throw new SealFault("c40", at + i);
                append(text, (char) (low - 1), at + i);
                break;
            }
            int value = (high << 8 | low) - 1;
            int[] codes = {value / 1600, value % 1600 / 40, value % 40};
            boolean last = i + 2 == bytes.length;
            for (int code : codes) {
                if (code >= 3 && code < CHARACTERS.length() + 3) text.append(CHARACTERS.charAt(code - 3));
                else if (code != 0 || !last) throw new SealFault("c40", at + i);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char character, int at) throws SealFault {
        if (CHARACTERS.indexOf(character) < 0) throw new SealFault("c40", at);
        text.append(character);
    }
}
