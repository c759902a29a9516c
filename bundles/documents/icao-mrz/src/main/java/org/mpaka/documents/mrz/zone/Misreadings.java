package org.mpaka.documents.mrz.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text with a wrong check digit may have been before an optical reader took one character for another.
 *
 * <p>Only ever a suggestion: a wrong guess fits the check digit one time in ten. So characters are tried in the order in
 * which OCR-B is confused, and nothing is suggested when two guesses of the same order fit.
 */
public final class Misreadings {
    /** Pairs that are taken for one another; the first row is far more frequent than the second. */
    private static final List<String> PAIRS = List.of("O0 I1 S5 B8 Z2", "Q0 D0 L1 G6 T7 A4 U0");

    private Misreadings() {}

    /** The figure that a letter stands for; the character itself when it is taken for none. */
    public static char figure(char character) {
        if (character < 'A') return character;
        for (String pairs : PAIRS) {
            int at = pairs.indexOf(character);
            if (at >= 0) return pairs.charAt(at + 1);
        }
        return character;
    }

    /**
     * The letter that a figure stands for where only letters can be: the likeliest one, the character itself when it is
     * taken for none.
     */
    public static char letter(char character) {
        for (String pairs : PAIRS) {
            int at = pairs.indexOf(character);
            if (at >= 0 && character <= '9' && character >= '0') return pairs.charAt(at - 1);
        }
        return character;
    }

    public static String letters(String text) {
        var letters = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) letters.setCharAt(i, letter(text.charAt(i)));
        return letters.toString();
    }

    public static String figures(String text) {
        var figures = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) figures.setCharAt(i, figure(text.charAt(i)));
        return figures.toString();
    }

    /**
     * For a text of letters and figures.
     *
     * @return the one reading that fits; the text itself when it is the check digit that was misread
     */
    public static Optional<String> fitting(String text, char found) {
        char check = figure(found);
        if (CheckDigits.of(text) == check) return Optional.of(text);
        for (String pairs : PAIRS) {
            var fits = oneCharacterOff(text, check, pairs);
            if (!fits.isEmpty()) return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
        }
        String figures = figures(text);
        return CheckDigits.of(figures) == check ? Optional.of(figures) : Optional.empty();
    }

    private static List<String> oneCharacterOff(String text, char check, String pairs) {
        var fits = new ArrayList<String>();
        var trial = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char read = text.charAt(i);
            for (int pair = 0; pair < pairs.length(); pair += 3) {
                char other = other(read, pairs.charAt(pair), pairs.charAt(pair + 1));
                if (other == read) continue;
                trial.setCharAt(i, other);
                if (CheckDigits.of(trial) == check) fits.add(trial.toString());
            }
            trial.setCharAt(i, read);
        }
        return fits;
    }

    private static char other(char read, char letter, char figure) {
        if (read == letter) return figure;
        return read == figure ? letter : read;
    }
}
