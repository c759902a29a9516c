package org.mpaka.core.screening.index;

import org.mpaka.core.screening.name.EditBudget;
import org.mpaka.core.screening.name.WordSimilarity;
import org.mpaka.core.screening.name.Words;

/**
 * The keys under which a word is found: its beginning with up to two letters left out (Symmetric Delete, W. Garbe: two
 * words within the edit budget share such a key), its sound, its consonants.
 */
final class Keys {
    /** Letters of the beginning that are looked at; beyond them nothing is left out. */
    static final int BEGINNING = 7;

    private static final int SOUND = 0x5bd1e995;
    private static final int CONSONANTS = 0x1b873593;
    static final int MOST = 32;

    private final int[] hashes = new int[MOST];
    private int count;
    private int letterKeys;

    /** Computes the keys under which a word is listed. */
    void ofListed(Words words, int i) {
        int length = words.length(i);
        int budget = length == WordSimilarity.LOOSE_LENGTH ? 1 : EditBudget.of(length);
        of(words, i, budget, words.isConsonantal(i) || words.isVocalised(i) || words.hasTellingConsonants(i));
    }

    /** Computes the keys by which a word is looked for, with up to {@code edits} letters wrong. */
    void ofAsked(Words words, int i, int edits) {
        // two consonants say something only of a listed word that was written without its vowels
        of(words, i, Math.min(edits, EditBudget.of(words.length(i))), true);
    }

    /** Computes the keys by which a short word is looked for of which a letter may be wrong. */
    void ofLoose(Words words, int i) {
        of(words, i, words.length(i) == WordSimilarity.LOOSE_LENGTH ? 1 : 0, false);
    }

    private void of(Words words, int i, int budget, boolean withConsonants) {
        count = 0;
        int length = words.length(i);
        int beginning = Math.min(length, BEGINNING);
        add(hash(words, i, beginning, -1, -1));
        if (budget > 0) for (int a = 0; a < beginning; a++) add(hash(words, i, beginning, a, -1));
        if (budget > 1)
            for (int a = 0; a < beginning; a++)
                for (int b = a + 1; b < beginning; b++) add(hash(words, i, beginning, a, b));
        letterKeys = count;
        hashes[count++] = words.soundHash(i) ^ SOUND;
        int consonants = words.consonants(i);
        if (consonants != 0 && withConsonants) hashes[count++] = consonants * 0x01000193 ^ CONSONANTS;
    }

    private void add(int hash) {
        for (int i = 0; i < count; i++) if (hashes[i] == hash) return;
        hashes[count++] = hash;
    }

    private static int hash(Words words, int i, int length, int without, int norWithout) {
        int hash = 0x811c9dc5;
        for (int at = 0; at < length; at++)
            if (at != without && at != norWithout) hash = (hash ^ words.letter(i, at)) * 0x01000193;
        return hash ^ hash >>> 16;
    }

    int count() {
        return count;
    }

    /** Keys before this one are of letters; it is that of the sound, the next one, if any, that of the consonants. */
    int soundKey() {
        return letterKeys;
    }

    int hash(int key) {
        return hashes[key];
    }
}
