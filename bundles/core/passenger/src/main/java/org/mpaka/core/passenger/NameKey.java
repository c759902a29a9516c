package org.mpaka.core.passenger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mpaka.api.PersonNames;

/**
 * The words of a name without accents and order. It is only used to know somebody again of whom the date of birth, the
 * journey or the document agrees too; who is looked for is found by the screening, which forgives much more.
 */
record NameKey(Set<String> words) {
    private static final int SURE = 2;

    NameKey {
        words = Set.copyOf(words);
    }

    static NameKey of(PersonNames names) {
        var plain = Normalizer.normalize(names.surname() + " " + names.givenNames(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return new NameKey(Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** All words of the shorter are in the longer, and there are two at least; or both are the same. */
    boolean agrees(NameKey other) {
        if (words.isEmpty() || other.words.isEmpty()) return false;
        if (words.equals(other.words)) return true;
        var shorter = words.size() <= other.words.size() ? words : other.words;
        var longer = shorter == words ? other.words : words;
        return shorter.size() >= SURE && longer.containsAll(shorter);
    }

    @Override
    public String toString() {
        return "NameKey of " + words.size();
    }
}
