package org.mpaka.core.screening.index;

import org.mpaka.core.screening.Way;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.NameScore;
import org.mpaka.core.screening.name.Words;

/** What the name of a row can score at best, without laying the names beside each other. */
final class RowBound {
    /** Where a word may have several partners the best is taken for the one that the alignment finds; this is more than the difference can be. */
    private static final double SLACK = 1.06;

    /** Scores are rounded to thousandths. */
    private static final double ROUNDING = 0.0006;

    private static final int LOOSELY = 750;
    private static final int SHORT = 4;

    private final WordMatches matches;

    private final int[] weight = new int[NameReader.MOST_WORDS];
    private final int[] best = new int[NameReader.MOST_WORDS];
    private final int[] partner = new int[NameReader.MOST_WORDS];
    /** What two words weigh at most. */
    private static final int MOST_OF_TWO = 20;

    /** Bits of the words asked for: of those that are no initials and no particles, initials, short ones, not borne by very many. */
    private int telling;

    private int askedInitials;
    private int shortWords;
    private int rareWords;

    /** Bits of the words asked for that have a partner, that begin with more than its letter, that are made of two or one of two. */
    private int paired;

    private int whole;
    private int made;

    private final int[] signature = new int[NameReader.MOST_WORDS];

    /** Bits of the listed words that a word asked for may be, not only begin with. */
    private int partners;

    private double listedLeft;
    /** Of the listed words left those that may be paired loosely. */
    private int shortWeight;

    /** Bits of the short words asked for that a listed one left, or matched, may be loosely. */
    private int looseLeft;

    private int looseMatched;
    private boolean initials;
    private int alone;
    private boolean severalPartners;
    /** Bits of the letters that the listed words begin with, where initials are asked for. */
    private long beginnings;

    RowBound(WordMatches matches) {
        this.matches = matches;
    }

    /** Sets the name that rows are held against. */
    void set(AskedName asked) {
        telling = 0;
        askedInitials = 0;
        shortWords = 0;
        rareWords = 0;
        alone = NameScore.alone(asked);
        for (int a = 0; a < asked.count(); a++) {
            int bit = 1 << a;
            weight[a] = NameScore.weight(asked.words(), a);
            signature[a] = asked.words().signature(a);
            if (asked.words().isTelling(a)) telling |= bit;
            if (asked.isInitial(a)) askedInitials |= bit;
            if (asked.words().length(a) <= SHORT) shortWords |= bit;
            if (NameScore.mayBeRare(asked.words(), a)) rareWords |= bit;
        }
    }

    /** Above 0; more than 1 where nothing is known. */
    double of(AskedName asked, Segment segment, int row) {
        readRow(asked, segment, row);
        double agreeing = 0;
        double weights = 0;
        double askedLeft = 0;
        int rare = 0;
        int words = 0;
        int loose = 0;
        for (int a = 0; a < asked.count(); a++) {
            int bit = 1 << a;
            int likeness = (paired & bit) != 0 ? best[a] : 0;
            boolean counts = (whole & bit) != 0;
            int other = likeness == 0 ? weight[a] : partner[a];
            if ((made & bit) != 0) {
                likeness = 1000;
                counts = true;
                other = MOST_OF_TWO;
            } else if ((telling & bit) == 0) likeness = mayAgree(asked, a) ? 1000 : 0;
            else if (((looseLeft | looseMatched) & bit) != 0) {
                // a short word may be paired loosely, with another word than the one it is like
                loose++;
                counts = true;
                if (likeness < LOOSELY && ((looseLeft & bit) != 0 || likeness == 0)) likeness = LOOSELY;
            }
            if (likeness == 0) {
                askedLeft += weight[a];
                continue;
            }
            double both = (weight[a] + other) / 2.0;
            weights += both;
            agreeing += both * likeness;
            if ((rareWords & bit) != 0) rare++;
            if ((telling & bit) != 0 && counts) words++;
        }
        if (weights == 0) return 0;
        int most = made != 0 ? 2 : Math.min(words, Integer.bitCount(partners) + loose);
        // the other part of a word that was written as two looks as if it were left
        double left = made != 0 ? 0 : Math.max(0, listedLeft - Math.min(loose * (SHORT + 2), shortWeight));
        double total = weights + NameScore.leftOver(askedLeft, left, most < 2 ? alone : rare, asked.truncated());
        double score = agreeing / 1000 / total;
        boolean exact = !severalPartners && made == 0 && loose == 0 && telling == (1 << asked.count()) - 1;
        double bound = asked.hasEcho() ? SLACK * SLACK * SLACK * score : exact ? score + ROUNDING : SLACK * score;
        return bound * NameScore.mostConfidence(asked, most, rare > 0, initials);
    }

    /** Finds partners, and what is left on the listed side whichever are chosen. */
    private void readRow(AskedName asked, Segment segment, int row) {
        int first = segment.rows().start(row);
        int end = first + segment.rows().count(row);
        var listed = segment.words();
        listedLeft = 0;
        beginnings = 0;
        paired = 0;
        whole = 0;
        made = 0;
        partners = 0;
        looseLeft = 0;
        shortWeight = 0;
        looseMatched = 0;
        severalPartners = false;
        initials = asked.truncated() || askedInitials != 0;
        for (int i = first; i < end; i++) {
            int word = segment.rows().words()[i];
            int slot = matches.slotOf(word);
            if (askedInitials != 0) beginnings |= 1L << listed.letter(word, 0);
            int listedWeight = NameScore.weight(listed, word);
            if (slot >= 0) {
                if (listedWeight <= SHORT + 2) looseMatched |= loose(listed, word);
                made |= matches.madeOf(slot);
                pair(slot, 1 << i - first, listedWeight);
                continue;
            }
            int loose = listed.length(word) <= SHORT ? loose(listed, word) : 0;
            looseLeft |= loose;
            if (loose != 0) shortWeight += listedWeight;
            if (askedInitials == 0 || !asked.hasInitialOf(listed, word)) listedLeft += listedWeight;
        }
    }

    /** Bits of the short words asked for that a listed one may be but for a letter. */
    private int loose(Words listed, int word) {
        int found = 0;
        for (int left = shortWords; left != 0; left &= left - 1) {
            int a = Integer.numberOfTrailingZeros(left);
            if (Words.mayBeALetterApart(signature[a], listed.signature(word))) found |= 1 << a;
        }
        return found;
    }

    private void pair(int slot, int listedBit, int listedWeight) {
        int asked = matches.likeOf(slot) & telling;
        if ((asked & asked - 1) != 0) severalPartners = true;
        for (int left = asked; left != 0; left &= left - 1) {
            int a = Integer.numberOfTrailingZeros(left);
            int bit = 1 << a;
            int how = matches.likeness(slot, a);
            if (how == Likeness.NONE) continue;
            if (Likeness.way(how) == Way.INITIAL) initials = true;
            else {
                whole |= bit;
                partners |= listedBit;
            }
            boolean another = (paired & bit) != 0;
            severalPartners |= another;
            if (another && Likeness.thousandths(how) <= best[a]) continue;
            paired |= bit;
            best[a] = Likeness.thousandths(how);
            partner[a] = listedWeight;
        }
    }

    /** A particle always may; an initial with what begins so, with a short word, or written to its neighbour. */
    private boolean mayAgree(AskedName asked, int a) {
        if ((askedInitials >> a & 1) == 0) return true;
        return (beginnings >> asked.words().letter(a, 0) & 1) != 0 || ((looseLeft | looseMatched) >> a & 1) != 0;
    }
}
