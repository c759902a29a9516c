package org.mpaka.documents.mrz.zone;

import java.util.List;

/** The check digit of Doc 9303-3 section 4.9: weights 7 3 1, A is 10, Z is 35, the filler is 0, modulo 10. */
public final class CheckDigits {
    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigits() {}

    public static char of(CharSequence text) {
        return digit(sum(text, 0, text.length(), 0));
    }

    /** Over several pieces, as if they were one. */
    public static char of(List<String> lines, List<Span> pieces) {
        int sum = 0;
        int position = 0;
        for (Span piece : pieces) {
            sum += sum(lines.get(piece.line()), piece.from(), piece.to(), position);
            position += piece.length();
        }
        return digit(sum);
    }

    private static int sum(CharSequence text, int from, int to, int position) {
        int sum = 0;
        for (int i = from; i < to; i++) sum += value(text.charAt(i)) * WEIGHTS[(position + i - from) % 3];
        return sum;
    }

    /** What does not belong into a zone counts as a filler; it has a finding of its own. */
    private static int value(char character) {
        if (character >= '0' && character <= '9') return character - '0';
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
    }

    private static char digit(int sum) {
        return (char) ('0' + sum % 10);
    }
}
