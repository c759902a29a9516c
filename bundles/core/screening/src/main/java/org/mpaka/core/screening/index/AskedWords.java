package org.mpaka.core.screening.index;

import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.NameScore;

/**
 * What is kept of the name asked for while its hits are read.
 *
 * @param line the words, a space between
 * @param findable bits of the words that are no particles
 * @param rare bits of those that are not borne by very many people
 */
record AskedWords(String line, int findable, int rare) {
    static AskedWords of(AskedName asked) {
        int findable = 0;
        int rare = 0;
        for (int word = 0; word < asked.count(); word++) {
            if (asked.words().isFindable(word)) findable |= 1 << word;
            if (NameScore.mayBeRare(asked.words(), word)) rare |= 1 << word;
        }
        return new AskedWords(asked.line(), findable, rare);
    }

    String[] texts() {
        return line.split(" ");
    }

    boolean isFindable(int word) {
        return (findable >> word & 1) != 0;
    }

    boolean isRare(int word) {
        return (rare >> word & 1) != 0;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "AskedWords";
    }
}
