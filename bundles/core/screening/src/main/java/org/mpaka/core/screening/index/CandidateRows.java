package org.mpaka.core.screening.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.NameReader;

/**
 * The rows that have something like two of the words asked for, or the only one, and may be of the right age. Words are
 * taken from the most frequent to the rarest; bits for every row tell what earlier words have met. Of two words one must
 * be well alike: names of which every word is only somewhat alike stay below any threshold.
 */
final class CandidateRows {
    /** A group this many times larger than all others is not read: rows of the others are tried without. */
    private static final int NOT_WORTH_READING = 24;

    private static final int SHORT_LIST = 16;

    /** From here on a group may have more namesakes than are wanted. */
    private static final int MANY = 2000;
    /** What a name cannot score in which two words agree and two contradict each other. */
    private static final double CONTRADICTED = 0.8001;

    /** Shorter words are compared loosely and contradict less. */
    private static final int SHORTEST_PLAIN = 4;

    private final WordMatches matches;
    private final int[] order = new int[NameReader.MOST_WORDS];
    private final long[] weight = new long[NameReader.MOST_WORDS];
    private int[] rangeStart = new int[256];
    private int[] rangeEnd = new int[256];
    private boolean[] rangeWell = new boolean[256];
    private boolean[] rangePart = new boolean[256];
    private int ranges;
    private final int[] groupStart = new int[NameReader.MOST_WORDS + 1];
    private long[] met = {};
    private long[] metWell = {};
    private long[] metTwice = {};
    private long[] given = {};
    private int[] found = new int[256];
    private int count;

    private LiveSegment live = new SegmentBuilder().build();
    private int wellAlike;
    private boolean threeOrFew;
    private int undatedEnd;
    private int datedFrom;
    private int datedEnd;

    CandidateRows(WordMatches matches) {
        this.matches = matches;
    }

    /**
     * Gives every row, until told that no better one can come.
     *
     * @param leastName what a name must score; words all less alike than this never make one
     */
    void find(AskedName asked, int birth, double leastName, LiveSegment in, IntPredicate row) {
        live = in;
        wellAlike = (int) (1000 * leastName);
        count = 0;
        setRange(birth);
        int groups = 0;
        ranges = 0;
        for (int word = 0; word < asked.count(); word++) {
            if (!asked.words().isTelling(word)) continue;
            groupStart[groups] = ranges;
            weight[groups] = addRanges(matches.group(word), word);
            order[groups] = groups;
            groups++;
        }
        groupStart[groups] = ranges;
        sortByWeight(groups);
        makeRoom();
        threeOrFew = groups > 2 && leastName >= CONTRADICTED && isPlain(asked);
        if (groups > 1 && weight[order[1]] > MANY && !findSame(asked, row)) return;
        if (groups == 1) collectAll(0, !hasInitial(asked) && !asked.truncated());
        else if (groups > 1) collectMet(groups);
        for (int i = 0; i < count; i++) given[found[i] >> 6] = 0;
        for (int i = 0; i < count && row.test(found[i]); i++) {}
    }

    /**
     * Gives the rows that have the two rarest words as asked for: of names that very many bear these alone may be more
     * than are wanted. False when they were.
     */
    private boolean findSame(AskedName asked, IntPredicate row) {
        int rarest = -1;
        int second = -1;
        for (int word = 0; word < asked.count(); word++) {
            if (!asked.words().isTelling(word)) continue;
            int same = live.segment().places().find(asked.words(), word);
            if (same < 0 || same == rarest || same == second) continue;
            if (rarest < 0 || length(same) < length(rarest)) {
                second = rarest;
                rarest = same;
            } else if (second < 0 || length(same) < length(second)) second = same;
        }
        return second < 0 || findBoth(rarest, second, row);
    }

    private int length(int word) {
        var start = live.segment().postingStart();
        return start[word + 1] - start[word];
    }

    private boolean findBoth(int one, int other, IntPredicate row) {
        var start = live.segment().postingStart();
        var postings = live.segment().postings();
        int j = start[other];
        for (int i = start[one]; i < start[one + 1] && j < start[other + 1]; i++) {
            while (j < start[other + 1] && postings[j] < postings[i]) j++;
            boolean both = j < start[other + 1] && postings[j] == postings[i];
            if (both && isInRange(postings[i]) && !row.test(postings[i])) return false;
        }
        return true;
    }

    private void setRange(int birth) {
        var segment = live.segment();
        undatedEnd = segment.rows().size();
        datedFrom = 0;
        datedEnd = 0;
        if (birth == DateCode.UNKNOWN) return;
        undatedEnd = segment.firstDated();
        datedFrom = segment.rowOfYear(DateCode.year(birth) - BirthMatch.MOST_YEARS);
        datedEnd = segment.rowOfYear(DateCode.year(birth) + BirthMatch.MOST_YEARS + 1);
    }

    private void makeRoom() {
        int longs = (live.rows() >> 6) + 1;
        if (met.length >= longs) return;
        met = new long[longs];
        metWell = new long[longs];
        metTwice = new long[longs];
        given = new long[longs];
    }

    /** The parts of the group's lists within the range; gives their length. */
    private long addRanges(WordGroup group, int row) {
        var start = live.segment().postingStart();
        long sum = 0;
        for (int i = 0; i < group.size(); i++) {
            int word = group.word(i);
            int from = start[word];
            int to = start[word + 1];
            boolean part = matches.isPartOrJoin(matches.slotOf(word), row);
            boolean well = part || to - from < SHORT_LIST || matches.isWellAlike(word, row, wellAlike);
            if (to - from <= SHORT_LIST || undatedEnd == live.rows()) {
                sum += addRange(from, to, well, part);
                continue;
            }
            if (undatedEnd > 0) sum += addRange(from, lowerBound(from, to, undatedEnd), well, part);
            int begin = lowerBound(from, to, datedFrom);
            sum += addRange(begin, lowerBound(begin, to, datedEnd), well, part);
        }
        return sum;
    }

    private int addRange(int from, int to, boolean well, boolean part) {
        if (from >= to) return 0;
        if (ranges == rangeStart.length) {
            rangeStart = Arrays.copyOf(rangeStart, ranges * 2);
            rangeEnd = Arrays.copyOf(rangeEnd, ranges * 2);
            rangeWell = Arrays.copyOf(rangeWell, ranges * 2);
            rangePart = Arrays.copyOf(rangePart, ranges * 2);
        }
        rangeStart[ranges] = from;
        rangeEnd[ranges] = to;
        rangePart[ranges] = part;
        rangeWell[ranges++] = well;
        return to - from;
    }

    private int lowerBound(int from, int to, int row) {
        var postings = live.segment().postings();
        int low = from;
        int high = to;
        while (high - low > SHORT_LIST) {
            int middle = low + high >>> 1;
            if (postings[middle] < row) low = middle + 1;
            else high = middle;
        }
        while (low < high && postings[low] < row) low++;
        return low;
    }

    private void sortByWeight(int groups) {
        for (int i = 1; i < groups; i++) {
            int group = order[i];
            int at = i;
            while (at > 0 && weight[order[at - 1]] < weight[group]) order[at] = order[--at];
            order[at] = group;
        }
    }

    private void collectAll(int group, boolean onlyOneWord) {
        var postings = live.segment().postings();
        for (int range = groupStart[group]; range < groupStart[group + 1]; range++)
            for (int i = rangeStart[range]; i < rangeEnd[range]; i++) {
                int row = postings[i];
                if (isInRange(row)
                        && (!onlyOneWord || rangePart[range] || live.telling().isOne(row))) give(row);
            }
    }

    private void collectMet(int groups) {
        long others = 0;
        for (int i = 1; i < groups; i++) others += weight[order[i]];
        boolean readLargest = weight[order[0]] <= NOT_WORTH_READING * others;
        if (readLargest) meet(order[0], false);
        for (int i = 1; i < groups; i++) {
            if (readLargest) meet(order[i], i > 0);
            else collectAll(order[i], false);
        }
        if (!readLargest) return;
        Arrays.fill(met, 0, (live.rows() >> 6) + 1, 0);
        Arrays.fill(metWell, 0, (live.rows() >> 6) + 1, 0);
        if (threeOrFew) Arrays.fill(metTwice, 0, (live.rows() >> 6) + 1, 0);
    }

    private void meet(int group, boolean collect) {
        var postings = live.segment().postings();
        for (int range = groupStart[group]; range < groupStart[group + 1]; range++) {
            int end = rangeEnd[range];
            boolean well = rangeWell[range];
            for (int i = rangeStart[range]; i < end; i++) {
                int row = postings[i];
                long bit = 1L << row;
                long bits = met[row >> 6];
                if ((bits & bit) == 0) met[row >> 6] = bits | bit;
                else if (collect && (well || (metWell[row >> 6] & bit) != 0) && isInRange(row))
                    meetAgain(row, rangePart[range]);
                if (well) metWell[row >> 6] |= bit;
            }
        }
    }

    /** @param part two words are written as one: the row has a word less than it seems, or more */
    private void meetAgain(int row, boolean part) {
        if (!part && live.telling().isOne(row)) return;
        long bit = 1L << row;
        if (!threeOrFew || part || live.telling().isFew(row) || (metTwice[row >> 6] & bit) != 0) give(row);
        else metTwice[row >> 6] |= bit;
    }

    /** Whether a third word asked for and a third listed one that are not met can only contradict each other. */
    private static boolean isPlain(AskedName asked) {
        for (int word = 0; word < asked.count(); word++)
            if (asked.isInitial(word) || asked.isCut(word) || asked.words().length(word) < SHORTEST_PLAIN) return false;
        return true;
    }

    private static boolean hasInitial(AskedName asked) {
        for (int word = 0; word < asked.count(); word++) if (asked.isInitial(word)) return true;
        return false;
    }

    private boolean isInRange(int row) {
        return row < undatedEnd || row >= datedFrom && row < datedEnd;
    }

    private void give(int row) {
        long bit = 1L << row;
        if ((given[row >> 6] & bit) != 0) return;
        given[row >> 6] |= bit;
        if (count == found.length) found = Arrays.copyOf(found, count * 2);
        found[count++] = row;
    }
}
