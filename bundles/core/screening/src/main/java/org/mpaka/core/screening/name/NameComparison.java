package org.mpaka.core.screening.name;

/** Compares two names directly, as the index compares one with many. One for one thread. */
public final class NameComparison {
    private static final int WIDTH = NameReader.MOST_WORDS;

    private final AskedName asked = new AskedName();
    private final NameReader reader = new NameReader();
    private final WordSimilarity similarity = new WordSimilarity();
    private final NameAligner aligner = new NameAligner();
    private final int[] likeness = new int[2 * WIDTH * WIDTH];
    private final int[] numbers = new int[WIDTH];
    private final Alignment alignment = new Alignment();

    /** 0 to 1000. */
    public int score(String name, boolean truncated, String other) {
        return compare(name, truncated, other).score();
    }

    /** The number of a word's first place, as a dictionary gives it. */
    private static int first(Words words, int i) {
        for (int before = 0; before < i; before++)
            if (words.sameLetters(before, words, i) && words.kind(before) == words.kind(i)) return before;
        return i;
    }

    /** Valid until the next comparison. */
    public Alignment compare(String name, boolean truncated, String other) {
        asked.read(name, truncated);
        var listed = reader.read(other);
        for (int i = 0; i < listed.size(); i++) numbers[i] = first(listed, i);
        for (int a = 0; a < asked.rows(); a++) {
            similarity.set(asked.words(), a);
            for (int l = 0; l < listed.size(); l++)
                likeness[a * WIDTH + l] = asked.isCut(a) ? similarity.cutTo(listed, l) : similarity.to(listed, l);
        }
        aligner.align(asked, likeness, listed, numbers, listed.size(), alignment);
        return alignment;
    }
}
