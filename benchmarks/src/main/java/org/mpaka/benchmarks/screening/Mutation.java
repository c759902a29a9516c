package org.mpaka.benchmarks.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How a name comes otherwise than listed. */
enum Mutation {
    EXACT,
    ONE_EDIT,
    TWO_EDITS,
    EDITS_IN_TWO_WORDS,
    REORDERED,
    DROPPED,
    INITIAL,
    JOINED,
    TRUNCATED,
    PHONETIC;

    /** Letters of a field that is too short for the name. */
    private static final int FIELD = 24;

    private static final String[][] SOUNDS = {
        {"PH", "F"},
        {"OU", "U"},
        {"Q", "K"},
        {"Y", "I"},
        {"EE", "I"},
        {"DJ", "J"},
        {"KH", "H"},
        {"CH", "SH"},
        {"CK", "K"},
        {"W", "V"},
        {"Z", "S"},
        {"TH", "T"}
    };

    /** The name as it comes; empty where this kind does not apply. */
    String apply(String name, Random random) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ")));
        switch (this) {
            case ONE_EDIT -> edit(words, longest(words), random);
            case TWO_EDITS -> {
                if (words.get(longest(words)).length() < 6) return "";
                edit(words, longest(words), random);
                edit(words, longest(words), random);
            }
            case EDITS_IN_TWO_WORDS -> {
                int first = longest(words);
                int second = first == 0 ? 1 : 0;
                if (words.get(first).length() < 5 || words.get(second).length() < 5) return "";
                edit(words, first, random);
                edit(words, second, random);
            }
            case REORDERED -> Collections.rotate(words, 1);
            case DROPPED -> {
                if (words.size() < 3) return "";
                words.remove(1);
            }
            case INITIAL -> {
                if (words.size() < 3) return "";
                words.set(1, words.get(1).substring(0, 1));
            }
            case JOINED -> {
                var second = words.remove(1);
                words.set(0, words.get(0) + second);
            }
            case TRUNCATED -> {
                if (name.length() <= FIELD) return "";
                return name.substring(0, FIELD).strip();
            }
            case PHONETIC -> {
                return phonetic(name, random);
            }
            case EXACT -> {}
        }
        return String.join(" ", words);
    }

    private static int longest(List<String> words) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).length() > words.get(longest).length()) longest = i;
        return longest;
    }

    static void edit(List<String> words, int at, Random random) {
        var word = new StringBuilder(words.get(at));
        int place = random.nextInt(word.length());
        char other = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> word.setCharAt(place, other);
            case 1 -> word.insert(place, other);
            case 2 -> {
                if (word.length() > 3) word.deleteCharAt(place);
                else word.append(other);
            }
            default -> {
                // neighbours: nobody exchanges the first letter with the last
                if (word.length() == 1) break;
                int first = Math.min(place, word.length() - 2);
                char letter = word.charAt(first);
                word.setCharAt(first, word.charAt(first + 1));
                word.setCharAt(first + 1, letter);
            }
        }
        words.set(at, word.toString());
    }

    private static String phonetic(String name, Random random) {
        int first = random.nextInt(SOUNDS.length);
        for (int i = 0; i < SOUNDS.length; i++) {
            var sound = SOUNDS[(first + i) % SOUNDS.length];
            if (name.contains(sound[0])) return name.replaceFirst(sound[0], sound[1]);
            if (name.contains(sound[1])) return name.replaceFirst(sound[1], sound[0]);
        }
        return "";
    }
}
