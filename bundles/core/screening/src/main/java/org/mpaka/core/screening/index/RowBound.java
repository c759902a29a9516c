package org.mpaka.core.screening.index;

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

    RowBound(WordMatches matches) {
        this.matches = matches;
    }

    /** Above 0; more than 1 where nothing is known. */
    double of(AskedName asked, Segment segment, int row) {
        int count = segment.rows().count(row);
        double listedLeft = readRow(asked, segment, row, count);
        double agreeing = 0;
        double paired = 0;
        double askedLeft = 0;
        int rare = 0;
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
        }
        if (paired == 0) return 0;
        // the other part of a word that was written as two looks as if it were left
        if (parts) listedLeft = 0;
        double total = paired + NameScore.leftOver(askedLeft, listedLeft, rare, asked.truncated());
        return (asked.hasEcho() ? SLACK * SLACK * SLACK : SLACK) * agreeing / 1000 / total;
    }

    /** Gives what is left on the listed side whatever partners are chosen. */
    private double readRow(AskedName asked, Segment segment, int row, int count) {
        int first = segment.rows().start(row);
        double left = 0;
        parts = false;
        shortLeft = false;
        for (int l = 0; l < count; l++) {
            int word = segment.rows().words()[first + l];
            slots[l] = matches.slotOf(word);
            weights[l] = NameScore.weight(segment.words(), word);
            if (slots[l] >= 0) continue;
            if (segment.words().length(word) <= SHORT) shortLeft = true;
            if (!asked.hasInitialOf(segment.words(), word)) left += weights[l];
        }
        return left;
    }

    private int best(AskedName asked, int a, int count) {
        if (!asked.words().isTelling(a)) return 1000;
        int best = 0;
        for (int l = 0; l < count; l++) {
            if (slots[l] < 0) continue;
            if (matches.isPartOrJoin(slots[l], a)) {
                parts = true;
                return 1000;
            }
            int likeness = Likeness.thousandths(matches.likeness(slots[l], a));
            if (likeness > best) {
                best = likeness;
                partner = weights[l];
            }
        }
        boolean loose = best < LOOSELY && asked.words().length(a) <= SHORT;
        return loose && (shortLeft || best == 0 && mayBeLoose(count)) ? LOOSELY : best;
    }

    /** Whether a short listed word is like another one asked for, and may be taken for this one instead. */
    private boolean mayBeLoose(int count) {
        for (int l = 0; l < count; l++) if (slots[l] >= 0 && weights[l] <= SHORT + 2) return true;
        return false;
    }
}
