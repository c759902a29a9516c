package org.mpaka.core.screening.name;

import org.mpaka.core.screening.Way;

/**
 * Compares one word with many. What may be alike is decided by exact rules that an index can follow (same letters, letters
 * within the {@link EditBudget}, same sound, same consonants, a known form, a first letter, a beginning); how alike, by
 * the sounds.
 */
public final class WordSimilarity {
    private static final int WHOLE = 1000;
    private static final int SOUND = 960;
    private static final int FORM = 850;
    private static final int CONSONANTS = 860;
    private static final int CONSONANTS_ONLY = 890;
    private static final int FEW_CONSONANTS = 810;
    /** In words up to this length a letter changes the name. */
    private static final int SHORT = 4;

    private static final int OF_SHORT = 13;
    /** Two names that are both in common use and differ are rather two names than one misspelled. */
    private static final int BOTH_KNOWN = 920;

    /** From here on a word out of budget is not even loosely alike. */
    private static final int LOOSELY = 600;

    private static final int SURELY = 500;
    /** Words of this length have no budget, and yet one letter of them is wrong as often as of others. */
    public static final int LOOSE_LENGTH = 3;

    private static final int BEGINNING = 950;
    private static final int SHORT_BEGINNING = 880;
    private static final int INITIAL = 850;
    /** What an initial is to any word that begins with it. */
    public static final int INITIALLY = Likeness.of(Way.INITIAL, INITIAL, 0);

    /** What a word of which the zone has but one letter is to any word that begins with it. */
    public static final int CUT_TO_INITIAL = Likeness.of(Way.CUT, INITIAL, 0);

    /** Less alike than this is not alike. */
    private static final int LEAST = 560;

    private final LetterPattern pattern = new LetterPattern();
    private final SoundDistance distance = new SoundDistance();
    private Words words = new Words(1);
    private int word;
    private int signature;
    private boolean consonantal;
    private boolean vocalised;
    private int[] forms = {};

    /** Sets the word that others are compared with. */
    public void set(Words of, int i) {
        words = of;
        word = i;
        signature = of.signature[i];
        consonantal = of.isConsonantal(i);
        vocalised = of.isVocalised(i);
        pattern.set(of, i);
        forms = Lexicon.shipped().forms(of, i);
    }

    /** Whether it is worth asking {@link #isNear}; quick, for the many that are not. */
    public boolean mayBeNear(Words others, int j) {
        return Words.mayBeNear(signature, others.signature[j]);
    }

    /** Whether a telling word is within the edit budget. */
    public boolean isNear(Words others, int j) {
        if (consonantal != others.isConsonantal(j)) return false;
        int limit = EditBudget.of(Math.max(words.length(word), others.length(j)));
        return pattern.distance(others, j, limit) <= limit;
    }

    /** Whether a telling word sounds the same. */
    public boolean isOfSameSound(Words others, int j) {
        return consonantal == others.isConsonantal(j) && words.sameSound(word, others, j);
    }

    /** Whether a telling word has the same consonants, and these are enough to tell. */
    public boolean isOfSameConsonants(Words others, int j) {
        if (!words.sameConsonants(word, others, j)) return false;
        return words.hasTellingConsonants(word)
                || consonantal != others.isConsonantal(j)
                || vocalised != others.isVocalised(j);
    }

    /** @return a {@link Likeness} */
    public int to(Words others, int j) {
        if (words.kind[word] == Kind.INITIAL || others.kind[j] == Kind.INITIAL) return initial(others, j);
        if (words.kind[word] == Kind.PARTICLE || others.kind[j] == Kind.PARTICLE) return particle(others, j);
        boolean consonantal = words.kind[word] == Kind.CONSONANTAL || others.kind[j] == Kind.CONSONANTAL;
        if (consonantal && words.kind[word] != others.kind[j]) return consonantsOnly(others, j);
        if (vocalised != others.isVocalised(j)) return Likeness.better(bySigns(others, j), consonantsOnly(others, j));
        return bySigns(others, j);
    }

    private int bySigns(Words others, int j) {
        int limit = EditBudget.of(Math.max(words.length(word), others.length(j)));
        int edits = pattern.distance(others, j, limit);
        if (edits == 0) return Likeness.of(Way.SAME, WHOLE, 0);
        if (words.sameSound(word, others, j)) return Likeness.of(Way.SOUND, SOUND, 0);
        int best = edits <= limit ? spelling(others, j, edits) : Likeness.NONE;
        best = Likeness.better(best, consonants(others, j));
        return best == Likeness.NONE || Likeness.thousandths(best) < FORM
                ? Likeness.better(best, form(others, j))
                : best;
    }

    /** As {@link #to}, where the word was cut off and may go on. */
    public int cutTo(Words others, int j) {
        int length = words.length(word);
        if (others.length(j) > length && others.startsWith(j, words, word)) {
            if (length >= 3) return Likeness.of(Way.CUT, BEGINNING, 0);
            return Likeness.of(Way.CUT, length == 2 ? SHORT_BEGINNING : INITIAL, 0);
        }
        return to(others, j);
    }

    private int initial(Words others, int j) {
        if (words.letter(word, 0) != others.letter(j, 0)) return Likeness.NONE;
        if (words.length(word) == 1 && others.length(j) == 1) return Likeness.of(Way.SAME, WHOLE, 0);
        byte whole = words.length(word) == 1 ? others.kind[j] : words.kind[word];
        return whole == Kind.PARTICLE ? Likeness.NONE : INITIALLY;
    }

    private int particle(Words others, int j) {
        if (words.sameLetters(word, others, j)) return Likeness.of(Way.SAME, WHOLE, 0);
        if (words.kind[word] != others.kind[j]) return Likeness.NONE;
        boolean articles = isArticle(words, word) && isArticle(others, j);
        boolean sons = isSon(words, word) && isSon(others, j);
        return articles || sons ? Likeness.of(Way.SOUND, SOUND, 0) : Likeness.NONE;
    }

    /** AL, EL, UL, and AS, AR, AN before their letters. */
    private static boolean isArticle(Words of, int i) {
        return of.length(i) == 2 && (of.letter(i, 0) == 'A' || of.letter(i, 1) == 'L');
    }

    /** BIN, BEN, IBN. */
    private static boolean isSon(Words of, int i) {
        return of.length(i) == 3 && of.letter(i, 2) == 'N' && (of.letter(i, 0) == 'B' || of.letter(i, 1) == 'B');
    }

    private int spelling(Words others, int j, int edits) {
        int longer = Math.max(words.length(word), others.length(j));
        int less = longer > SHORT ? 10 : OF_SHORT;
        int byLetters = WHOLE - WHOLE * edits * less / (10 * longer);
        int bySound = bySound(others, j, less);
        int best = known(others, j, Math.max(byLetters, bySound));
        if (best < LEAST) return Likeness.NONE;
        return Likeness.of(bySound > byLetters ? Way.SOUND : Way.SPELLING, best, edits);
    }

    private int bySound(Words others, int j, int less) {
        int sounds = Math.max(1, Math.max(soundLength(words, word), soundLength(others, j)));
        return SOUND - SOUND * soundDistance(others, j) * less / (10 * SoundDistance.LETTER * sounds);
    }

    private int known(Words others, int j, int value) {
        boolean both = words.kind[word] == Kind.COMMON && others.kind[j] == Kind.COMMON;
        return both ? value * BOTH_KNOWN / WHOLE : value;
    }

    private int consonants(Words others, int j) {
        if (!words.hasTellingConsonants(word) || !words.sameConsonants(word, others, j)) return Likeness.NONE;
        int value = known(others, j, Math.min(CONSONANTS, bySound(others, j, 10)));
        return value < LEAST ? Likeness.NONE : Likeness.of(Way.CONSONANTS, value, 0);
    }

    private int consonantsOnly(Words others, int j) {
        if (!words.sameConsonants(word, others, j)) return Likeness.NONE;
        int value = words.hasTellingConsonants(word) ? CONSONANTS_ONLY : FEW_CONSONANTS;
        return Likeness.of(Way.CONSONANTS, value, 0);
    }

    /**
     * Short words beyond the budget, where else of two names agrees.
     *
     * @param surely so much agrees that one letter of two may be wrong, or missing
     */
    int loosely(Words others, int j, boolean surely) {
        int longer = Math.max(words.length(word), others.length(j));
        if (longer > SHORT || longer < 2) return Likeness.NONE;
        if (words.kind[word] == Kind.PARTICLE || others.kind[j] == Kind.PARTICLE) return Likeness.NONE;
        if (!surely && (words.length(word) < 2 || others.length(j) < 2)) return Likeness.NONE;
        int edits = pattern.distance(others, j, 1);
        int value = WHOLE - WHOLE * edits / longer;
        return edits > 1 || value < (surely ? SURELY : LOOSELY)
                ? Likeness.NONE
                : Likeness.of(Way.SPELLING, value, edits);
    }

    /** Whether two words are as {@link #loosely} takes them for alike though out of budget, when one rare word agrees. */
    public boolean isLoose(Words others, int j) {
        return Math.max(words.length(word), others.length(j)) == LOOSE_LENGTH
                && Math.min(words.length(word), others.length(j)) >= 2
                && pattern.distance(others, j, 1) == 1;
    }

    private int form(Words others, int j) {
        if (vocalised || others.isVocalised(j)) return Likeness.NONE;
        for (int form : forms)
            if (others.sameLetters(j, Lexicon.shipped().words(), form)) return Likeness.of(Way.SHORT_FORM, FORM, 0);
        return Likeness.NONE;
    }

    private int soundDistance(Words others, int j) {
        return distance.between(
                words.sounds,
                words.soundStart[word],
                words.soundStart[word + 1],
                others.sounds,
                others.soundStart[j],
                others.soundStart[j + 1]);
    }

    private static int soundLength(Words of, int i) {
        return of.soundStart[i + 1] - of.soundStart[i];
    }
}
