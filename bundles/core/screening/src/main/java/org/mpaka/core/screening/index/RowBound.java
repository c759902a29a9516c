package org.mpaka.core.screening.index;

import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.NameScore;

/** What the name of a row can score at best, without laying the names beside each other. */
final class RowBound {
    /** The bound takes the asked words' weights for those of the pairs; this is more than the difference can be. */
    private static final double SLACK = 1.06;

    private static final double LOOSELY = 750;
    private static final int SHORT = 4;

    private final WordMatches matches;
    private final int[] slots = new int[NameReader.MOST_WORDS];

    RowBound(WordMatches matches) {
        this.matches = matches;
    }

    private boolean parts;

    /** Above 0; more than 1 where nothing is known. */
    double of(AskedName asked, Segment segment, int row) {
        int first = segment.rows().start(row);
        int count = segment.rows().count(row);
        double listedLeft = 0;
        parts = false;
        for (int l = 0; l < count; l++) {
            int word = segment.rows().words()[first + l];
            slots[l] = matches.slotOf(word);
            if (slots[l] < 0 && !asked.hasInitialOf(segment.words(), word))
                listedLeft += NameScore.weight(segment.words(), word);
        }
        double agreeing = 0;
        double weights = 0;
        double askedLeft = 0;
        for (int a = 0; a < asked.count(); a++) {
            double best = best(asked, a, count);
            double weight = NameScore.weight(asked.words(), a);
            if (best == 0) askedLeft += weight;
            else {
                weights += weight;
                agreeing += weight * best;
            }
        }
        if (weights == 0) return 0;
        // the other part of a word that was written as two looks as if it were left
        if (parts) listedLeft = 0;
        return SLACK * agreeing / 1000 / NameScore.total(weights, askedLeft, listedLeft);
    }

    private double best(AskedName asked, int a, int count) {
        if (!asked.words().isTelling(a)) return 1000;
        double best = asked.words().length(a) <= SHORT ? LOOSELY : 0;
        for (int l = 0; l < count; l++) {
            if (slots[l] < 0) continue;
            if (matches.isPartOrJoin(slots[l], a)) {
                parts = true;
                return 1000;
            }
            best = Math.max(best, Likeness.thousandths(matches.likeness(slots[l], a)));
        }
        return best;
    }
}
