package org.mpaka.core.screening.index;

import java.util.Arrays;
import java.util.List;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.name.AskedName;

/** The best hits so far, one an entry, each with the alignment that made it. */
final class TopHits {
    /** More than anybody compares at a lane. */
    static final int MOST = 20;

    private final FoundRow[] best = new FoundRow[MOST + 1];
    private int count;

    TopHits() {
        Arrays.setAll(best, i -> new FoundRow());
    }

    void clear() {
        for (var row : best) row.clear();
        count = 0;
    }

    /** The rank that a hit must exceed to be taken. */
    double least() {
        return count < MOST ? 0 : best[count - 1].rank;
    }

    /** The place to fill in before {@link #offer()}. */
    FoundRow next() {
        return best[MOST];
    }

    /** Takes what {@link #next()} was filled with, if it is good enough. */
    void offer() {
        var offered = best[MOST];
        int last = placeOf(offered.entry());
        if (last >= 0) {
            // of an entry the name that scores more, where the better placed one is
            double rank = Math.max(best[last].rank, offered.rank);
            boolean better = offered.score > best[last].score;
            var kept = better ? offered : best[last];
            kept.rank = rank;
            place(kept, last, better ? best[last] : offered);
            return;
        }
        last = count < MOST ? count++ : MOST - 1;
        if (best[last].isFilled() && best[last].rank >= offered.rank) return;
        place(offered, last, best[last]);
    }

    private void place(FoundRow hit, int last, FoundRow leaving) {
        int at = last;
        while (at > 0 && best[at - 1].rank < hit.rank) best[at] = best[--at];
        best[at] = hit;
        best[MOST] = leaving;
        leaving.clear();
    }

    private int placeOf(int entry) {
        for (int i = 0; i < count; i++) if (best[i].entry() == entry) return i;
        return -1;
    }

    /** What is left when all segments were searched. */
    List<PersonHit> hits(AskedName asked, LiveSegment[] segments) {
        if (count == 0) return List.of();
        int length = count;
        for (int i = 0; i < count; i++) length += PackedHit.FIXED + best[i].alignment.pairs();
        var numbers = new int[length];
        int at = count;
        for (int i = 0; i < count; i++) {
            numbers[i] = at;
            at = PackedHit.pack(best[i], numbers, at);
        }
        var hits = new FoundHits(AskedWords.of(asked), segments, numbers, count);
        clear();
        return hits;
    }
}
