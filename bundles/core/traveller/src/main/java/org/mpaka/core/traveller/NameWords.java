package org.mpaka.core.traveller;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mpaka.api.PersonNames;

/**
 * The words by which a name is found: small letters a to z and digits, without accents.
 *
 * <p>An apostrophe joins ({@code N'Diaye} is {@code ndiaye}), a hyphen parts ({@code Jean-Pierre} is {@code jean
 * pierre}), as the machine-readable zone has them (Doc 9303-3 section 4.6). Names are stored under both readings, so
 * that either way of typing finds them. Letters of other scripts are written as {@code u} and their code, letter by
 * letter, so that beginnings stay beginnings.
 */
final class NameWords {
    /** As long as the column. */
    static final int LONGEST = 40;

    private static final int LONGEST_TEXT = 200;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´ʹ]");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode does not decompose. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "ng"));

    private NameWords() {}

    /** The words of a search, in its order. */
    static List<String> asked(String text) {
        return List.copyOf(words(APOSTROPHES.matcher(text).replaceAll("")));
    }

    /** All words a person is stored under. */
    static Set<String> stored(PersonNames names) {
        var all = new TreeSet<String>();
        for (var token : (names.surname() + " " + names.givenNames()).split("\\s+")) {
            all.addAll(asked(token));
            all.addAll(words(APOSTROPHES.matcher(token).replaceAll(" ")));
            all.addAll(words(PARTS.matcher(token).replaceAll("")));
        }
        return all;
    }

    /** Surname, then given names: what lists are ordered by. */
    static String sorted(PersonNames names) {
        return cut(String.join(" ", asked(names.surname() + " " + names.givenNames())), LONGEST_TEXT);
    }

    /** The same for the same names in whatever order. */
    static String key(PersonNames names) {
        return cut(String.join(" ", new TreeSet<>(asked(names.surname() + " " + names.givenNames()))), LONGEST_TEXT);
    }

    /** The greatest word that begins so: in every collation {@code z} follows all that words are made of. */
    static String last(String beginning) {
        return beginning + "z".repeat(LONGEST - beginning.length());
    }

    private static Collection<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        for (var part : PARTS.split(plain)) if (!part.isEmpty()) words.add(cut(spelt(part), LONGEST));
        return words;
    }

    private static String spelt(String word) {
        var spelt = new StringBuilder();
        for (char letter : word.toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') spelt.append(letter);
            else spelt.append(LETTERS.getOrDefault(letter, String.format("u%04x", (int) letter)));
        }
        return spelt.toString();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
