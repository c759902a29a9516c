package org.mpaka.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.mpaka.core.screening.name.NameComparison;

/**
 * The index against the comparison with every listed name: whoever reaches the threshold is found, with the very score.
 * {@code -Djqwik.tries.default=300000} for a long run.
 */
class ExactnessTest {
    private static final String[] WORDS = {
        "JEAN",
        "LAU",
        "NDAYIZEYE",
        "NDAYISENGA",
        "NDAYIZIGA",
        "HASSAN",
        "HUSSEIN",
        "NDAYIZEYEJ",
        "AL",
        "OTIENO",
        "LEA",
        "ALI",
        "MOHAMED",
        "MUHAMMAD",
        "J",
        "UWIMANA",
        "UWAMANA",
        "PIERRE",
        "EAN",
        "KIM",
        "NDAYI",
        "ZEYE",
        "ALHASSAN",
        "KIMAKORO",
        "KIMA",
        "KORO",
        "BIN",
        "ABU",
        "DE",
        "CHOE",
        "KWANG",
        "SEZISHIMBONDO",
        "ABDULRAHMAN",
        "OLE",
    };
    private static final int MOST_NAMES = 16;
    private static final int ASKED = 6;

    private final NameComparison comparison = new NameComparison();

    @Property(seed = "470", shrinking = ShrinkingMode.OFF)
    void findsWhomTheComparisonWithAllFinds(@ForAll Random random) {
        var names = new ArrayList<String>();
        int count = 1 + random.nextInt(MOST_NAMES);
        while (names.size() < count) names.add(name(random));
        var index = new ScreeningIndex();
        var people = new ArrayList<ListedPerson>();
        // a year that agrees takes away a tenth of the doubt, and names that agree less are found
        boolean dated = random.nextBoolean();
        var birth = dated ? BirthDate.ofYear(1980) : BirthDate.UNKNOWN;
        for (int i = 0; i < count; i++) people.add(ListedPerson.of(i, names.get(i), birth));
        index.update(people, Set.of());

        // one after the other: no query may leave anything behind for the next
        for (int i = 0; i < ASKED; i++) {
            var asked = random.nextBoolean() ? name(random) : changed(names.get(random.nextInt(count)), random);
            boolean cut = random.nextInt(3) == 0;
            assertThat(found(index, asked, cut, birth))
                    .as("%s%s%s of %s", asked, cut ? " cut" : "", dated ? " 1980" : "", names)
                    .isEqualTo(expected(names, asked, cut, dated));
        }
    }

    private static List<Long> found(ScreeningIndex index, String asked, boolean cut, BirthDate birth) {
        var query = new PersonQuery(asked, cut, birth, "", Sex.UNKNOWN, PersonQuery.Admission.ALL);
        return index.search(query).stream().map(hit -> rounded(hit.score())).toList();
    }

    private List<Long> expected(List<String> names, String asked, boolean cut, boolean dated) {
        return names.stream()
                .map(name -> 0.97 * comparison.score(asked, cut, name) / 1000)
                .map(score -> dated ? score + (1 - score) * 0.1 : score)
                .filter(score -> score >= Band.THRESHOLD)
                .sorted(Collections.reverseOrder())
                .map(ExactnessTest::rounded)
                .toList();
    }

    private static long rounded(double score) {
        return Math.round(score * 1_000_000);
    }

    private static String name(Random random) {
        var words = new ArrayList<String>();
        int count = 1 + random.nextInt(5);
        while (words.size() < count) {
            var word = WORDS[random.nextInt(WORDS.length)];
            words.add(random.nextInt(6) == 0 ? mistyped(word, random) : word);
        }
        return String.join(" ", words);
    }

    /** As somebody else may write it. */
    private static String changed(String name, Random random) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(7)) {
            case 0 -> words.set(at, mistyped(words.get(at), random));
            case 1 -> words.set(at, mistyped(mistyped(words.get(at), random), random));
            case 2 -> Collections.shuffle(words, random);
            case 3 -> words.add(at, WORDS[random.nextInt(WORDS.length)]);
            case 4 -> words.set(at, words.get(at).substring(0, 1));
            case 5 -> {
                if (words.size() > 1) words.remove(at);
            }
            default -> {
                if (at > 0) words.set(at - 1, words.get(at - 1) + words.remove(at));
            }
        }
        var text = String.join(" ", words);
        return random.nextInt(5) == 0
                ? text.substring(0, 1 + random.nextInt(text.length())).strip()
                : text;
    }

    private static String mistyped(String word, Random random) {
        var letters = new StringBuilder(word);
        int at = random.nextInt(word.length());
        char other = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> letters.setCharAt(at, other);
            case 1 -> letters.insert(at, other);
            case 2 -> {
                if (word.length() > 1) letters.deleteCharAt(at);
            }
            default -> {
                int next = (at + 1) % word.length();
                letters.setCharAt(at, word.charAt(next));
                letters.setCharAt(next, word.charAt(at));
            }
        }
        return letters.toString();
    }
}
