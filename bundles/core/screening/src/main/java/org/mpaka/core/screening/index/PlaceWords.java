package org.mpaka.core.screening.index;

import java.util.Set;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.Words;

/**
 * Places of birth as the numbers of their words' sounds and consonants. A village, its district and its state are all
 * names of one place: two places agree when they share a word, and one that shares none says little.
 */
final class PlaceWords {
    static final int[] NONE = {};
    /** Ends a place in the table of a segment. */
    static final int END = 0;

    private static final int SHORTEST = 3;
    private static final int MOST = 24;
    /** What sort of place it is says nothing of which. */
    private static final Set<String> SORTS = Set.of(
            ("AREA CITY COLLINE COMMUNE COUNTY DEPARTMENT DEPARTEMENT DISTRICT DIVISION EAST FEDERAL GOVERNORATE IN KIJIJI"
                            + " MKOA MTAA MUNICIPALITY NEAR NORTH OBLAST OF PARISH PREFECTURE PROVINCE QUARTIER REGION"
                            + " REPUBLIC REPUBLIQUE SOUTH STATE SUBCOUNTY SUBDISTRICT THE TOWN VILLAGE VILLE WARD WEST WILAYA"
                            + " ZONE")
                    .split(" "));

    private final NameReader reader = new NameReader();
    private final int[] found = new int[2 * NameReader.MOST_WORDS];

    int[] of(String place) {
        if (place.isEmpty()) return NONE;
        var words = reader.read(place);
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!isTelling(words, i)) continue;
            found[count++] = words.soundHash(i);
            if (words.hasTellingConsonants(i)) found[count++] = ~words.consonants(i);
        }
        var numbers = java.util.Arrays.copyOf(found, Math.min(MOST, count));
        for (int i = 0; i < numbers.length; i++) if (numbers[i] == END) numbers[i] = 1;
        return numbers;
    }

    private static boolean isTelling(Words words, int i) {
        return words.isTelling(i) && words.length(i) >= SHORTEST && !SORTS.contains(words.text(i));
    }

    /** Whether a place shares a word with the one in a table. */
    static boolean agree(int[] place, int[] table, int at) {
        for (int i = at; table[i] != END; i++) for (int one : place) if (one == table[i]) return true;
        return false;
    }
}
