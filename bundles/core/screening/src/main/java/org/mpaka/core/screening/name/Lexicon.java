package org.mpaka.core.screening.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** What is known of words beforehand: titles, particles, common names, short forms. Read once from the bundle's tables. */
public final class Lexicon {
    /** In shorter titles a wrong letter makes a name. */
    private static final int LONG_TITLE = 6;

    private static final int[] NONE = {};
    private static final Lexicon SHIPPED = new Lexicon();

    private final Words words = new Words(24_000);
    private final WordMap places = new WordMap(words);
    private final int[][] forms;

    private Lexicon() {
        read(
                "words.txt",
                (head, rest) -> rest.forEach(word -> learn(word, head.equals("title") ? Kind.TITLE : Kind.PARTICLE)));
        read("common.txt", (head, rest) -> {
            learn(head, Kind.COMMON);
            rest.forEach(word -> learn(word, Kind.COMMON));
        });
        Map<Integer, Set<Integer>> related = new HashMap<>();
        read("short-forms.txt", (head, rest) -> {
            if (head.equals("=")) for (var word : rest) relate(related, word, rest);
            else relate(related, head, rest);
        });
        learnMistyped();
        forms = new int[words.size()][];
        Arrays.fill(forms, NONE);
        related.forEach(
                (word, others) -> forms[word] = others.stream().mapToInt(i -> i).toArray());
    }

    public static Lexicon shipped() {
        return SHIPPED;
    }

    private static void read(String table, BiConsumer<String, List<String>> line) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(table));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(text -> !text.startsWith("#")).forEach(text -> {
                var fields = new ArrayList<>(Arrays.asList(text.split(" ")));
                line.accept(fields.remove(0), fields);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void relate(Map<Integer, Set<Integer>> related, String word, List<String> others) {
        int one = learn(word, Kind.NAME);
        for (var other : others) {
            int two = learn(other, Kind.NAME);
            if (one == two) continue;
            related.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(two);
            related.computeIfAbsent(two, any -> new LinkedHashSet<>()).add(one);
        }
    }

    /** Whether there is anything to know of letters. */
    boolean knows(byte[] letters, int from, int to) {
        return places.find(letters, from, to) >= 0;
    }

    /** Long titles with a letter wrong, as far as they are no names. */
    private void learnMistyped() {
        int known = words.size();
        for (int title = 0; title < known; title++) {
            int length = words.length(title);
            if (words.kind[title] != Kind.TITLE || length < LONG_TITLE) continue;
            var text = words.text(title);
            for (int at = 0; at <= length; at++) mistype(text.substring(0, at), text.substring(at));
        }
    }

    private void mistype(String before, String after) {
        var rest = after.isEmpty() ? "" : after.substring(1);
        if (!after.isEmpty()) learn(before + rest, Kind.MISTYPED_TITLE);
        if (after.length() > 1)
            learn(before + after.charAt(1) + after.charAt(0) + after.substring(2), Kind.MISTYPED_TITLE);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            learn(before + letter + after, Kind.MISTYPED_TITLE);
            if (!after.isEmpty()) learn(before + letter + rest, Kind.MISTYPED_TITLE);
        }
    }

    private int learn(String word, byte kind) {
        var letters = word.getBytes(StandardCharsets.US_ASCII);
        int known = places.find(letters, 0, letters.length);
        if (known >= 0) return known;
        int added = words.add(letters, 0, letters.length, kind);
        places.put(added);
        return added;
    }

    /** What a word of two letters or more is. */
    byte kind(byte[] letters, int from, int to) {
        int known = places.find(letters, from, to);
        return known < 0 ? Kind.NAME : words.kind[known];
    }

    /** The places of the forms that may stand for a word, in {@link #words()}. */
    public int[] forms(Words of, int i) {
        int known = places.find(of.letters, of.start[i], of.start[i + 1]);
        return known < 0 ? NONE : forms[known];
    }

    public Words words() {
        return words;
    }
}
