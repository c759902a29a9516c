package org.mpaka.core.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class LetterPatternTest {
    @Property(tries = 5000)
    void countsAsTheMatrixDoes(
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String one,
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String other) {
        var words = words(one, other);
        var pattern = new LetterPattern();
        pattern.set(words, 0);

        assertThat(pattern.distance(words, 1, 40)).isEqualTo(distance(one, other));
    }

    @Property(tries = 500)
    void remembersNothingOfTheWordBefore(
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String before,
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String one,
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(min = 1, max = 12) String other) {
        var words = words(before);
        var pattern = new LetterPattern();
        pattern.set(words, 0);
        words.clear();
        add(words, one);
        add(words, other);
        pattern.set(words, 0);

        assertThat(pattern.distance(words, 1, 40)).isEqualTo(distance(one, other));
    }

    static Words words(String... texts) {
        var words = new Words(4);
        for (var text : texts) add(words, text);
        return words;
    }

    private static void add(Words words, String text) {
        words.add(text.getBytes(StandardCharsets.US_ASCII), 0, text.length(), Kind.NAME);
    }

    /** The textbook's matrix (optimal string alignment). */
    static int distance(String a, String b) {
        var matrix = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++)
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    matrix[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                matrix[i][j] = Math.min(matrix[i - 1][j - 1] + same, Math.min(matrix[i - 1][j], matrix[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    matrix[i][j] = Math.min(matrix[i][j], matrix[i - 2][j - 2] + 1);
            }
        return matrix[a.length()][b.length()];
    }
}
