package org.mpaka.core.screening.identifier;

/**
 * Whether the ninth character of a vehicle identification number is the check digit of the others.
 *
 * <p>ISO 3779 gives that place to the maker. The digit is law for vehicles of the United States and Canada (49 CFR
 * 565.15(c)) and of China (GB 16735); makers elsewhere often fill the place with anything. So a digit that does not fit
 * proves no forgery; one that fits makes a misread character unlikely.
 */
public enum VinCheck {
    FITS,
    DOES_NOT_FIT,
    /** No number of seventeen characters. */
    NOT_APPLICABLE;

    private static final int LENGTH = 17;
    private static final int PLACE = 8;
    /** Values of A to Z; I, O and Q occur in no number. */
    private static final int[] LETTERS = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};

    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** @param number capital letters and digits */
    public static VinCheck of(String number) {
        if (number.length() != LENGTH) return NOT_APPLICABLE;
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) sum += WEIGHTS[i] * value(number.charAt(i));
        int rest = sum % 11;
        return number.charAt(PLACE) == (rest == 10 ? 'X' : (char) ('0' + rest)) ? FITS : DOES_NOT_FIT;
    }

    private static int value(char c) {
        return c <= '9' ? c - '0' : LETTERS[c - 'A'];
    }
}
