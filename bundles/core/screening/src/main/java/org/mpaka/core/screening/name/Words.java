package org.mpaka.core.screening.name;

import java.util.Arrays;

/**
 * Words in columns: letters, sound, consonants, kind. The name of one query is such a table of a few words, the
 * dictionary of an index one of some hundred thousand.
 */
public final class Words {
    /** Longer words are cut; the longest of real lists has 24 letters. */
    public static final int LONGEST = 40;

    private static final int SIGNATURE_LENGTH = 26;
    private static final int SIGNATURE_LETTERS = (1 << SIGNATURE_LENGTH) - 1;

    byte[] letters;
    int[] start;
    byte[] sounds;
    int[] soundStart;
    int[] consonants;
    byte[] kind;
    /** Of the letters: what {@code start} says too, in a quarter of the memory. */
    byte[] lengthOf;

    /** How much a word counts in a name. */
    byte[] weight;
    /** Which letters a word has, a bit each, and above them its length: tells most words apart without their letters. */
    int[] signature;

    int size;

    private final boolean heard;

    public Words(int words) {
        this(words, true);
    }

    /** @param heard whether sounds are wanted; they take most of the time that adding a word takes */
    Words(int words, boolean heard) {
        this.heard = heard;
        letters = new byte[words * 8];
        start = new int[words + 1];
        sounds = new byte[words * 8];
        soundStart = new int[words + 1];
        consonants = new int[words];
        kind = new byte[words];
        lengthOf = new byte[words];
        weight = new byte[words];
        signature = new int[words];
    }

    /** Letters, and behind them a kind for every word. */
    public byte[] lettersAndKinds() {
        var both = Arrays.copyOf(letters, start[size] + size);
        System.arraycopy(kind, 0, both, start[size], size);
        return both;
    }

    public int[] lengths() {
        var lengths = new int[size];
        for (int i = 0; i < size; i++) lengths[i] = length(i);
        return lengths;
    }

    /** The table of what {@link #lettersAndKinds()} and {@link #lengths()} gave. */
    public static Words of(byte[] lettersAndKinds, int[] lengths) {
        var words = new Words(Math.max(1, lengths.length));
        int at = 0;
        for (int i = 0; i < lengths.length; i++) {
            words.add(lettersAndKinds, at, lengths[i], lettersAndKinds[lettersAndKinds.length - lengths.length + i]);
            at += lengths[i];
        }
        words.trim();
        return words;
    }

    /** Adds letters {@code A} to {@code Z}; gives the word's number. */
    public int add(byte[] from, int at, int length, byte kindOfWord) {
        int kept = Math.min(length, LONGEST);
        makeRoom(kept);
        System.arraycopy(from, at, letters, start[size], kept);
        start[size + 1] = start[size] + kept;
        kind[size] = kindOfWord;
        lengthOf[size] = (byte) kept;
        weight[size] = (byte) NameScore.weight(kindOfWord, kept);
        soundStart[size + 1] = soundStart[size];
        if (heard) hear(kindOfWord);
        return size++;
    }

    private void hear(byte kindOfWord) {
        signature[size] = signature(start[size], start[size + 1]);
        boolean consonantal = kindOfWord == Kind.CONSONANTAL;
        int end = Sound.write(letters, start[size], start[size + 1], sounds, soundStart[size], consonantal);
        soundStart[size + 1] = end;
        consonants[size] = Sound.consonants(sounds, soundStart[size], end);
    }

    /** Adds word {@code i} of another table. */
    public int add(Words other, int i) {
        return add(other.letters, other.start[i], other.length(i), other.kind[i]);
    }

    private void makeRoom(int length) {
        if (size + 1 >= start.length) {
            int words = size * 2 + 1;
            start = Arrays.copyOf(start, words + 1);
            soundStart = Arrays.copyOf(soundStart, words + 1);
            consonants = Arrays.copyOf(consonants, words);
            kind = Arrays.copyOf(kind, words);
            lengthOf = Arrays.copyOf(lengthOf, words);
            weight = Arrays.copyOf(weight, words);
            signature = Arrays.copyOf(signature, words);
        }
        if (start[size] + length > letters.length) letters = Arrays.copyOf(letters, letters.length * 2 + length);
        // a sound has at most two letters for one: X is KS
        if (soundStart[size] + 2 * length > sounds.length)
            sounds = Arrays.copyOf(sounds, sounds.length * 2 + 2 * length);
    }

    /** Gives back the room that no word needs. */
    public void trim() {
        letters = Arrays.copyOf(letters, start[size]);
        sounds = Arrays.copyOf(sounds, soundStart[size]);
        start = Arrays.copyOf(start, size + 1);
        soundStart = Arrays.copyOf(soundStart, size + 1);
        consonants = Arrays.copyOf(consonants, size);
        kind = Arrays.copyOf(kind, size);
        lengthOf = Arrays.copyOf(lengthOf, size);
        weight = Arrays.copyOf(weight, size);
        signature = Arrays.copyOf(signature, size);
    }

    private int signature(int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) bits |= 1 << letters[i] - 'A';
        return bits | to - from << SIGNATURE_LENGTH;
    }

    /** Alphabetical order. */
    public int compare(int i, int j) {
        int order = Arrays.compare(letters, start[i], start[i + 1], letters, start[j], start[j + 1]);
        return order != 0 ? order : Byte.compare(kind[i], kind[j]);
    }

    /** Whether the word takes part in finding names: not initials, not particles. */
    public boolean isTelling(int i) {
        return kind[i] == Kind.NAME
                || kind[i] == Kind.COMMON
                || kind[i] == Kind.CONSONANTAL
                || kind[i] == Kind.VOCALISED;
    }

    /** Whether rows are listed under the word: particles would list half of all. */
    public boolean isFindable(int i) {
        return kind[i] != Kind.PARTICLE;
    }

    /** The first word in an alphabetical table that does not come before the letters of another one. */
    public int firstFrom(Words other, int j) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            int order = Arrays.compare(
                    letters, start[middle], start[middle + 1], other.letters, other.start[j], other.start[j + 1]);
            if (order < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Takes a word for a name, whatever else it may be. */
    void makeName(int i) {
        kind[i] = Kind.NAME;
        weight[i] = (byte) NameScore.weight(Kind.NAME, lengthOf[i]);
    }

    public void clear() {
        size = 0;
    }

    public void removeLast() {
        size--;
    }

    public int size() {
        return size;
    }

    public int length(int i) {
        return lengthOf[i];
    }

    public byte kind(int i) {
        return kind[i];
    }

    public byte letter(int i, int at) {
        return letters[start[i] + at];
    }

    /** Words of one sound have the same number. */
    public int soundHash(int i) {
        int hash = 1;
        for (int at = soundStart[i]; at < soundStart[i + 1]; at++) hash = hash * 31 + sounds[at];
        return hash;
    }

    /** Words of the same consonants have the same number, 0 for less than two. */
    public int consonants(int i) {
        return consonants[i];
    }

    /** Whether it has three consonants at least: two are shared by too many words to say anything. */
    public boolean hasTellingConsonants(int i) {
        return (consonants[i] & Sound.TELLING) != 0;
    }

    /** Whether it was read from a script without vowels, and has some all the same. */
    public boolean isVocalised(int i) {
        return kind[i] == Kind.VOCALISED;
    }

    /** Whether it was read from a script without vowels. */
    public boolean isConsonantal(int i) {
        return kind[i] == Kind.CONSONANTAL;
    }

    /** Bytes of the columns. */
    public long bytes() {
        return letters.length
                + sounds.length
                + 4L * (start.length + soundStart.length + consonants.length + signature.length)
                + kind.length
                + lengthOf.length
                + weight.length;
    }

    public String text(int i) {
        return new String(letters, start[i], length(i), java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** Copies the letters; gives how many. */
    int copy(int i, byte[] to, int at) {
        System.arraycopy(letters, start[i], to, at, length(i));
        return length(i);
    }

    /** Whether words of two signatures may be within the {@link EditBudget}. */
    static boolean mayBeNear(int one, int other) {
        int length = one >>> SIGNATURE_LENGTH;
        int otherLength = other >>> SIGNATURE_LENGTH;
        int budget = EditBudget.of(Math.max(length, otherLength));
        return Math.abs(length - otherLength) <= budget
                && Integer.bitCount(one & ~other & SIGNATURE_LETTERS) <= budget
                && Integer.bitCount(other & ~one & SIGNATURE_LETTERS) <= budget;
    }

    /** What tells words apart at a glance: which letters they have, and how many. */
    public int signature(int i) {
        return signature[i];
    }

    /** Whether words of two signatures may be a letter apart. */
    public static boolean mayBeALetterApart(int one, int other) {
        return Math.abs((one >>> SIGNATURE_LENGTH) - (other >>> SIGNATURE_LENGTH)) <= 1
                && Integer.bitCount(one & ~other & SIGNATURE_LETTERS) <= 1
                && Integer.bitCount(other & ~one & SIGNATURE_LETTERS) <= 1;
    }

    boolean sameLetters(int i, Words other, int j) {
        return Arrays.equals(letters, start[i], start[i + 1], other.letters, other.start[j], other.start[j + 1]);
    }

    /** Whether a word has the letters of two others, one after the other. */
    boolean isMadeOf(int i, Words others, int one, int two) {
        int middle = start[i] + others.length(one);
        return Arrays.equals(letters, start[i], middle, others.letters, others.start[one], others.start[one + 1])
                && Arrays.equals(
                        letters, middle, start[i + 1], others.letters, others.start[two], others.start[two + 1]);
    }

    boolean sameSound(int i, Words other, int j) {
        return Arrays.equals(
                sounds, soundStart[i], soundStart[i + 1], other.sounds, other.soundStart[j], other.soundStart[j + 1]);
    }

    /** Of words read from kana L and R are one. */
    boolean sameConsonants(int i, Words other, int j) {
        if (consonants[i] == 0 || consonants[i] != other.consonants[j]) return false;
        return isVocalised(i)
                || other.isVocalised(j)
                || Sound.sameConsonants(
                        sounds,
                        soundStart[i],
                        soundStart[i + 1],
                        other.sounds,
                        other.soundStart[j],
                        other.soundStart[j + 1]);
    }

    public boolean startsWith(int i, Words other, int j) {
        int length = other.length(j);
        return length(i) >= length
                && Arrays.equals(
                        letters, start[i], start[i] + length, other.letters, other.start[j], other.start[j + 1]);
    }

    /** Never the words: they are people's names. */
    @Override
    public String toString() {
        return "Words " + size;
    }
}
