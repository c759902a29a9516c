package org.mpaka.core.alert.numbers;

import java.util.OptionalLong;

/**
 * Issuer and number as one unsigned 64-bit code: 15 bits of issuer, 47 of number, 2 of reason. A number is its letters
 * and figures, one to nine of them, as the machine-readable zone of a passport has it; nothing is hashed, so that two
 * documents never share a code.
 */
public final class NumberCode {
    /** What fits; longer numbers are kept as text. */
    static final int LONGEST = 9;

    private static final int LETTERS = 27;
    private static final int SIGNS = 36;
    private static final int REASON_BITS = 2;
    private static final int NUMBER_BITS = 47;
    private static final int LONGEST_ISSUER = 3;

    private NumberCode() {}

    /** Letters and figures alone, capitals: {@code ab-12 3} is {@code AB123}. */
    public static String normal(String number) {
        var normal = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = Character.toUpperCase(number.charAt(i));
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') normal.append(c);
        }
        return normal.toString();
    }

    /**
     * Without reason, to be looked for.
     *
     * @param issuer code of Doc 9303, one to three letters; empty where it is not known
     * @param normal see {@link #normal}
     * @return empty when the number is empty or too long, or the issuer is no code
     */
    public static OptionalLong of(String issuer, String normal) {
        if (normal.isEmpty() || normal.length() > LONGEST || issuer.length() > LONGEST_ISSUER)
            return OptionalLong.empty();
        long state = 0;
        for (int i = 0; i < LONGEST_ISSUER; i++) {
            int letter = i < issuer.length() ? issuer.charAt(i) - 'A' + 1 : 0;
            if (letter < 0 || letter >= LETTERS || letter == 0 && i < issuer.length()) return OptionalLong.empty();
            state = state * LETTERS + letter;
        }
        // shorter numbers come before longer ones: 01 and 1 are two numbers
        long number = 0;
        for (int i = 0; i < normal.length(); i++) number = number * SIGNS + sign(normal.charAt(i)) + 1;
        return OptionalLong.of(state << NUMBER_BITS | number);
    }

    private static int sign(char c) {
        return c <= '9' ? c - '0' : c - 'A' + 10;
    }

    static long with(long code, Reported reason) {
        return code << REASON_BITS | reason.ordinal();
    }

    static long code(long entry) {
        return entry >>> REASON_BITS;
    }

    static Reported reason(long entry) {
        return Reported.values()[(int) (entry & (1 << REASON_BITS) - 1)];
    }
}
