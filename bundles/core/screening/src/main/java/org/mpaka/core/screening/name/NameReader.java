package org.mpaka.core.screening.name;

import java.util.Arrays;

/**
 * Reads a name, in whatever script and order, into words. One reader for one thread; the words are those of the last name
 * read.
 */
public final class NameReader {
    /** Longest names of real lists have 12 words; more are noise, and cost time. */
    public static final int MOST_WORDS = 16;

    /** Characters read of one name; hostile ones are longer. */
    private static final int MOST_CHARACTERS = 400;

    private static final byte[] ABD = {'A', 'B', 'D'};

    private final AbdNames abd = new AbdNames();
    private final Words words;
    private final Words all = new Words(64, false);
    private final byte[] word = new byte[Words.LONGEST + 5];
    private int length;
    private final PleneSpelling plene = new PleneSpelling();
    private boolean consonantal;
    private boolean vocalised;
    private boolean digits;
    private boolean vowelless;
    private boolean syllabic;
    /** Whether the word being read may go on. */
    private boolean beginning;

    /** Words with their sounds. */
    public NameReader() {
        this(true);
    }

    /** @param heard whether the sounds of the words are wanted */
    public NameReader(boolean heard) {
        words = new Words(64, heard);
    }

    /** The words; valid until the next name is read. */
    public Words read(String name) {
        return read(name, false);
    }

    /** @param cut the name fills its field: its last word may be the beginning of a longer one, whatever else it is alone */
    Words read(String name, boolean cut) {
        words.clear();
        all.clear();
        vowelless = false;
        syllabic = false;
        var text = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        split(Scripts.isForeign(text) ? foreign(text) : text);
        beginning = cut;
        endWord();
        beginning = false;
        keepTelling();
        return words;
    }

    private String foreign(String text) {
        vowelless = Scripts.isVowelless(text);
        syllabic = !vowelless && Scripts.isKana(text);
        return Scripts.toLatin(text);
    }

    private void split(String text) {
        length = 0;
        digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // SergeiLavrov: two words that lost their space
            if (length > 2 && i > 1 && isLostSpace(text, i)) endWord();
            var letters = Letters.of(c);
            if (letters == null) continue;
            if (letters.equals(Letters.SPACE)) endWord();
            else append(letters);
        }
    }

    private static boolean isLostSpace(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private void append(String letters) {
        for (int i = 0; i < letters.length() && length < Words.LONGEST; i++) {
            char c = letters.charAt(i);
            digits |= c >= '0' && c <= '9';
            word[length++] = (byte) c;
        }
    }

    private void endWord() {
        if (digits) readDigits();
        if (length > 0 && all.size() < MOST_WORDS * 2) {
            consonantal = vowelless && length > 1;
            vocalised = syllabic && length > 1;
            if (vowelless) readVowelless();
            length = abd.spell(word, abd.join(all, word, length));
            if (areInitials()) {
                all.add(word, 0, 1, Kind.INITIAL);
                all.add(word, 1, 1, Kind.INITIAL);
            } else all.add(word, 0, length, kind());
        }
        length = 0;
        digits = false;
    }

    /** Letters taken for digits are read back; a number among the words is no name. */
    private void readDigits() {
        int letters = 0;
        for (int i = 0; i < length; i++) if (word[i] >= 'A') letters++;
        if (letters * 2 < length) {
            length = 0;
            return;
        }
        for (int i = 0; i < length; i++) if (word[i] < 'A') word[i] = (byte) Letters.letterForDigit((char) word[i]);
    }

    /** The article is written as part of its word, and the servant of ABD without its vowel. */
    private void readVowelless() {
        if (length >= 5 && word[0] == 'A' && word[1] == 'L') {
            length -= 2;
            System.arraycopy(word, 2, word, 0, length);
        } else if (length == 2 && word[0] == 'B' && word[1] == 'D') {
            System.arraycopy(ABD, 0, word, 0, 3);
            length = 3;
        }
        int spelled = consonantal ? plene.read(word, length) : 0;
        if (spelled == 0) return;
        length = spelled;
        vocalised = true;
    }

    /** JC, MJ: what stands for two names. */
    private boolean areInitials() {
        return length == 2
                && !beginning
                && !vowelless
                && !Sound.vowel(word[0])
                && !Sound.vowel(word[1])
                && word[0] != word[1]
                && !Lexicon.shipped().knows(word, 0, 2);
    }

    private byte kind() {
        if (length == 1) return Kind.INITIAL;
        if (beginning && !vocalised) return consonantal ? Kind.CONSONANTAL : Kind.NAME;
        byte known = Lexicon.shipped().kind(word, 0, length);
        if (known == Kind.MISTYPED_TITLE) known = all.size() == 0 ? Kind.TITLE : Kind.NAME;
        if (known == Kind.PARTICLE || known == Kind.TITLE) return known;
        if (vocalised) return Kind.VOCALISED;
        return consonantal ? Kind.CONSONANTAL : known;
    }

    private void keepTelling() {
        boolean named = false;
        for (int i = 0; i < all.size(); i++) named |= all.kind(i) != Kind.TITLE && all.kind(i) != Kind.PARTICLE;
        for (int i = 0; i < all.size() && words.size() < MOST_WORDS; i++) {
            if (named && all.kind(i) == Kind.TITLE || saidTwice(i)) continue;
            int added = words.add(all, i);
            if (!named) words.makeName(added);
        }
    }

    /** Father and grandfather may share a name; more often is noise. */
    private boolean saidTwice(int i) {
        int said = 0;
        for (int j = 0; j < words.size(); j++) if (words.sameLetters(j, all, i)) said++;
        return said > 1;
    }

    /** Forgets the last name, which nobody needs any longer. */
    public void forget() {
        Arrays.fill(word, (byte) 0);
        words.clear();
        all.clear();
    }
}
