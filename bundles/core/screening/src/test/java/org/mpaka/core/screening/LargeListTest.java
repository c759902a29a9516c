package org.mpaka.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However long a list is and however it was filled, the same persons are found. */
class LargeListTest {
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
        "KORO"
    };
    private static final int MANY = 2000;
    private static final int MOST_HITS = 20;
    /** Numbers of names of three of the words. */
    private static final int NAMES = 26 * 26 * 26;

    @Property(tries = 200, seed = "470")
    void staysTheSameHoweverItWasFilled(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = NAMES - 1) Integer> names) {
        var once = new ScreeningIndex();
        var bitByBit = new ScreeningIndex();
        var people = new ArrayList<ListedPerson>();
        for (int i = 0; i < names.size(); i++)
            people.add(ListedPerson.of(i, name(names.get(i)), BirthDate.ofYear(1970 + i % 20)));
        once.update(people, Set.of());
        for (var person : people) bitByBit.update(List.of(person), Set.of());

        var query = new PersonQuery(
                name(names.get(0)), false, BirthDate.ofYear(1975), "", Sex.UNKNOWN, PersonQuery.Admission.ALL);
        assertThat(ranks(bitByBit, query)).isEqualTo(ranks(once, query));
    }

    private static List<Double> ranks(ScreeningIndex of, PersonQuery query) {
        return of.search(query).stream().map(PersonHit::rank).toList();
    }

    private static String name(int number) {
        return WORDS[number % 26] + " " + WORDS[number / 26 % 26] + " " + WORDS[number / (26 * 26)];
    }

    @Property(tries = 40, seed = "470")
    void findsInALargeListWhatItFindsInSmallOnes(
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 26 * NAMES - 1) Integer> asked) {
        var random = new Random(seed);
        var people = new ArrayList<ListedPerson>();
        // few names of many people: words that very many bear, words that many bear, and some of one person
        for (int i = 0; i < MANY; i++) {
            int number = random.nextInt(1 + random.nextInt(NAMES));
            var birth = random.nextInt(8) == 0 ? BirthDate.UNKNOWN : BirthDate.ofYear(1940 + random.nextInt(60));
            people.add(ListedPerson.of(i, name(number) + (i % 50 == 0 ? " RARE" + letters(i) : ""), birth));
        }
        var large = new ScreeningIndex();
        large.update(people, Set.of());
        var small = new ArrayList<ScreeningIndex>();
        for (int from = 0; from < MANY; from += MOST_HITS) {
            var few = new ScreeningIndex();
            few.update(people.subList(from, Math.min(MANY, from + MOST_HITS)), Set.of());
            small.add(few);
        }

        for (int one : asked)
            for (var birth : List.of(BirthDate.ofYear(1950 + one % 40), BirthDate.UNKNOWN)) {
                var name = one % 3 == 0 ? name(one % NAMES) : name(one % NAMES) + " " + WORDS[one / NAMES];
                boolean cut = one % 7 == 0;
                var query = new PersonQuery(name, cut, birth, "", Sex.UNKNOWN, PersonQuery.Admission.ALL);
                var best = small.stream()
                        .flatMap(few -> ranks(few, query).stream())
                        .sorted(Collections.reverseOrder())
                        .limit(MOST_HITS)
                        .toList();
                // the second time what is like frequent words is known
                for (int time = 0; time < 2; time++) {
                    var found = ranks(large, query);
                    assertThat(found).hasSizeGreaterThanOrEqualTo(best.size());
                    for (int i = 0; i < best.size(); i++)
                        assertThat(found.get(i)).isGreaterThanOrEqualTo(best.get(i));
                }
            }
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number / 676 % 26);
    }
}
