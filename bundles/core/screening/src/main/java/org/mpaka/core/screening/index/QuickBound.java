package org.mpaka.core.screening.index;

import java.util.Arrays;
import org.mpaka.core.screening.Way;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.NameScore;
import org.mpaka.core.screening.name.Words;

/**
 * What the name of a row can score at best where both names are of whole words: every matched word brings one number that
 * is worked out once, so that a row costs little more than reading its words.
 */
final class QuickBound {
    /** The row has something that this does not know of, or words compete for a partner. */
    static final double UNKNOWN = -1;

    /** Scores are rounded to thousandths. */
    private static final double ROUNDING = 0.0006;

    private static final int SHORT = 4;
    private static final int SHORT_WEIGHT = SHORT + 2;

    /** Of a matched word: bits of the words asked for, above them twice the weight of the pair, above it that times thousandths. */
    private static final int MASK = 16;

    private static final int MASKS = (1 << MASK) - 1;
    private static final int WEIGHT = 8;
    private static final int WEIGHTS = (1 << WEIGHT) - 1;
    private static final long NOT_WORKED_OUT = 0;
    private static final long STRANGE = -1;

    private final WordMatches matches;
    private final int[] weight = new int[NameReader.MOST_WORDS];
    private final int[] signature = new int[NameReader.MOST_WORDS];
    private long[] pairs = new long[1024];
    private int all;
    private int shortWords;
    private int rareWords;
    private boolean known;
    private boolean truncated;
    private double least;
    private int alone;

    QuickBound(WordMatches matches) {
        this.matches = matches;
    }

    /** Sets the name, after the words that are like its words were found. */
    void set(AskedName asked, double leastName) {
        all = (1 << asked.count()) - 1;
        least = leastName - ROUNDING;
        truncated = asked.truncated();
        alone = NameScore.alone(asked);
        shortWords = 0;
        rareWords = 0;
        known = true;
        for (int a = 0; a < asked.count(); a++) {
            weight[a] = NameScore.weight(asked.words(), a);
            signature[a] = asked.words().signature(a);
            known &= asked.words().isTelling(a);
            if (asked.words().length(a) <= SHORT) shortWords |= 1 << a;
            if (NameScore.mayBeRare(asked.words(), a)) rareWords |= 1 << a;
        }
        if (pairs.length < matches.size()) pairs = new long[2 * matches.size()];
        Arrays.fill(pairs, 0, matches.size(), NOT_WORKED_OUT);
    }

    double of(AskedName asked, Segment segment, int row) {
        if (!known) return UNKNOWN;
        var words = segment.words();
        int first = segment.rows().start(row);
        int end = first + segment.rows().count(row);
        int found = 0;
        int whole = 0;
        int weights = 0;
        int agreeing = 0;
        int listedLeft = 0;
        double gain = 0;
        boolean compete = false;
        int loose = 0;
        for (int i = first; i < end; i++) {
            int word = segment.rows().words()[i];
            int slot = matches.slotOf(word);
            if (slot < 0) {
                int left = NameScore.weight(words, word);
                if (left <= SHORT_WEIGHT) loose |= loose(words, word);
                listedLeft += left;
                continue;
            }
            long pair = pairs[slot] == NOT_WORKED_OUT ? workOut(slot, words, word) : pairs[slot];
            if (pair == STRANGE) return UNKNOWN;
            int mask = (int) pair & MASKS;
            int both = (int) (pair >>> MASK) & WEIGHTS;
            int alike = (int) (pair >>> MASK + WEIGHT);
            if (NameScore.weight(words, word) <= SHORT_WEIGHT) loose |= loose(words, word);
            compete |= (found & mask) != 0 || (mask & mask - 1) != 0;
            found |= mask;
            whole++;
            weights += both;
            agreeing += alike;
            gain += Math.max(0, alike / 1000.0 - least * both);
        }
        if (whole == 0) return 0;
        int missing = all & ~found;
        if ((missing & loose) != 0) return UNKNOWN;
        int most = Math.min(whole, Integer.bitCount(found));
        int rare = Integer.bitCount(found & rareWords);
        double left = 2 * NameScore.leftOver(left(missing), listedLeft, most < 2 ? alone : rare, truncated);
        // whichever of several words find each other, each brings at most its gain
        if (compete) return gain < least * left ? 0 : UNKNOWN;
        double score = agreeing / 1000.0 / (weights + left);
        double sure = NameScore.mostConfidence(asked, most, rare > 0, truncated);
        return (score + ROUNDING) * sure;
    }

    /** Bits of the short words asked for that a short listed one may be but for a letter. */
    private int loose(Words listed, int word) {
        int found = 0;
        for (int left = shortWords; left != 0; left &= left - 1) {
            int a = Integer.numberOfTrailingZeros(left);
            if (Words.mayBeALetterApart(signature[a], listed.signature(word))) found |= 1 << a;
        }
        return found;
    }

    private int left(int missing) {
        int left = 0;
        for (int bits = missing; bits != 0; bits &= bits - 1) left += weight[Integer.numberOfTrailingZeros(bits)];
        return left;
    }

    /** The most that a matched word may bring, with the words asked for that it may be. */
    private long workOut(int slot, Words words, int word) {
        int listed = NameScore.weight(words, word);
        int mask = 0;
        int both = WEIGHTS;
        int alike = 0;
        boolean strange = !words.isTelling(word) || matches.madeOf(slot) != 0;
        for (int left = matches.likeOf(slot) & all; left != 0 && !strange; left &= left - 1) {
            int a = Integer.numberOfTrailingZeros(left);
            int how = matches.likeness(slot, a);
            if (how == Likeness.NONE) continue;
            strange = Likeness.way(how) == Way.INITIAL;
            mask |= 1 << a;
            both = Math.min(both, weight[a] + listed);
            alike = Math.max(alike, (weight[a] + listed) * Likeness.thousandths(how));
        }
        long pair = strange || mask == 0 ? STRANGE : (long) alike << MASK + WEIGHT | (long) both << MASK | mask;
        pairs[slot] = pair;
        return pair;
    }
}
