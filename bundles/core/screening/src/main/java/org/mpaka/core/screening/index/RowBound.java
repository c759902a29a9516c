package org.mpaka.core.screening.index;

import org.mpaka.core.screening.Way;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.NameScore;

/** What the name of a row can score at best, without laying the names beside each other. */
final class RowBound {
    /** The best partners are taken for those that the alignment finds; this is more than the difference can be. */
    private static final double SLACK = 1.06;

    private static final int LOOSELY = 750;
    private static final int SHORT = 4;

    private final WordMatches matches;
    private final int[] slots = new int[NameReader.MOST_WORDS];
    private final int[] weights = new int[NameReader.MOST_WORDS];
    private boolean parts;
    private boolean shortLeft;
    private int partner;
    /** Bits of the listed words that a word asked for may be, not only begin with. */
    private int partners;

    /** How many words asked for may find a partner that no bit stands for. */
    private int loose;

    private boolean askedInitials;
    /** Bits of the letters that the listed words begin with, where initials are asked for. */
    private long beginnings;

    private boolean initials;
    private boolean initialOnly;

    RowBound(WordMatches matches) {
        this.matches = matches;
    }

    /** Above 0; more than 1 where nothing is known. */
    double of(AskedName asked, Segment segment, int row) {
        int count = segment.rows().count(row);
        askedInitials = asked.hasInitial();
        double listedLeft = readRow(asked, segment, row, count);
        double agreeing = 0;
        double paired = 0;
        double askedLeft = 0;
        int rare = 0;
        int words = 0;
        partners = 0;
        loose = 0;
        initials = asked.truncated() || askedInitials;
        for (int a = 0; a < asked.count(); a++) {
            int weight = NameScore.weight(asked.words(), a);
            partner = weight;
            int best = best(asked, a, count);
            if (best == 0) {
                askedLeft += weight;
                continue;
            }
            double both = (weight + partner) / 2.0;
            paired += both;
            agreeing += both * best;
            if (NameScore.mayBeRare(asked.words(), a)) rare++;
            if (asked.words().isTelling(a) && !initialOnly) words++;
        }
        if (paired == 0) return 0;
        int whole = parts ? 2 : Math.min(words, Integer.bitCount(partners) + loose);
        // the other part of a word that was written as two looks as if it were left
        if (parts) listedLeft = 0;
        double total = paired + NameScore.leftOver(askedLeft, listedLeft, rare, asked.truncated());
        double most = (asked.hasEcho() ? SLACK * SLACK * SLACK : SLACK) * agreeing / 1000 / total;
        return most * NameScore.mostConfidence(asked, whole, rare > 0, initials);
    }

    /** Gives what is left on the listed side whatever partners are chosen. */
    private double readRow(AskedName asked, Segment segment, int row, int count) {
        int first = segment.rows().start(row);
        double left = 0;
        beginnings = 0;
        parts = false;
        shortLeft = false;
        for (int l = 0; l < count; l++) {
            int word = segment.rows().words()[first + l];
            slots[l] = matches.slotOf(word);
            weights[l] = NameScore.weight(segment.words(), word);
            if (askedInitials) beginnings |= 1L << segment.words().letter(word, 0);
            if (slots[l] >= 0) continue;
            if (segment.words().length(word) <= SHORT) shortLeft = true;
            if (!asked.hasInitialOf(segment.words(), word)) left += weights[l];
        }
        return left;
    }

    private int best(AskedName asked, int a, int count) {
        if (!asked.words().isTelling(a)) return mayAgree(asked, a, count) ? 1000 : 0;
        int best = 0;
        initialOnly = true;
        for (int l = 0; l < count; l++) {
            if (slots[l] < 0) continue;
            if (matches.isPartOrJoin(slots[l], a)) {
                parts = true;
                return 1000;
            }
            int how = matches.likeness(slots[l], a);
            if (how == Likeness.NONE) continue;
            if (Likeness.way(how) == Way.INITIAL) initials = true;
            else {
                initialOnly = false;
                partners |= 1 << l;
            }
            int likeness = Likeness.thousandths(how);
            if (likeness > best) {
                best = likeness;
                partner = weights[l];
            }
        }
        if (asked.words().length(a) > SHORT || !shortLeft && !mayBeLoose(count)) return best;
        // it may be paired loosely, with another word than the one it is like
        initialOnly = false;
        loose++;
        return best < LOOSELY && (shortLeft || best == 0) ? LOOSELY : best;
    }

    /** A particle always may; an initial with what begins so, with a short word, or written to its neighbour. */
    private boolean mayAgree(AskedName asked, int a, int count) {
        if (!asked.isInitial(a) || (beginnings >> asked.words().letter(a, 0) & 1) != 0 || shortLeft) return true;
        for (int l = 0; l < count; l++)
            if (slots[l] >= 0 && (weights[l] <= SHORT + 2 || matches.isPartOrJoin(slots[l], a))) return true;
        return false;
    }

    /** Whether a short listed word is like another one asked for, and may be taken for this one instead. */
    private boolean mayBeLoose(int count) {
        for (int l = 0; l < count; l++) if (slots[l] >= 0 && weights[l] <= SHORT + 2) return true;
        return false;
    }
}
