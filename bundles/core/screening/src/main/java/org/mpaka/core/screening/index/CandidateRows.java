package org.mpaka.core.screening.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.NameReader;

/**
 * The rows that have something like two of the words asked for, or the only one, and may be of the right age. Words are
 * taken from the most frequent to the rarest; a bit for every row tells which an earlier word has already met.
 */
final class CandidateRows {
    /** A group this many times larger than all others is not read: rows of the others are tried without. */
    private static final int NOT_WORTH_READING = 24;

    private static final int SHORT_LIST = 16;

    private final WordMatches matches;
    private final int[] order = new int[NameReader.MOST_WORDS];
    private final long[] weight = new long[NameReader.MOST_WORDS];
    private int[] rangeStart = new int[256];
    private int[] rangeEnd = new int[256];
    private int ranges;
    private final int[] groupStart = new int[NameReader.MOST_WORDS + 1];
    private long[] met = {};
    private long[] given = {};
    private int[] found = new int[256];
    private int count;

    private LiveSegment live = new SegmentBuilder().build();
    private int undatedEnd;
    private int datedFrom;
    private int datedEnd;

    CandidateRows(WordMatches matches) {
        this.matches = matches;
    }

    /** Gives every row once. */
    void find(AskedName asked, int birth, LiveSegment in, IntConsumer row) {
        live = in;
        count = 0;
        setRange(birth);
        int groups = 0;
        ranges = 0;
        for (int word = 0; word < asked.count(); word++) {
            if (!asked.words().isTelling(word)) continue;
            groupStart[groups] = ranges;
            weight[groups] = addRanges(matches.group(word));
            order[groups] = groups;
            groups++;
        }
        groupStart[groups] = ranges;
        sortByWeight(groups);
        makeRoom();
        if (groups == 1) collectAll(0);
        else if (groups > 1) collectMet(groups);
        for (int i = 0; i < count; i++) given[found[i] >> 6] = 0;
        for (int i = 0; i < count; i++) row.accept(found[i]);
    }

    private void setRange(int birth) {
        var segment = live.segment();
        undatedEnd = segment.rows();
        datedFrom = 0;
        datedEnd = 0;
        if (birth == DateCode.UNKNOWN) return;
        undatedEnd = segment.firstDated();
        datedFrom = segment.rowOfYear(DateCode.year(birth) - BirthMatch.MOST_YEARS);
        datedEnd = segment.rowOfYear(DateCode.year(birth) + BirthMatch.MOST_YEARS + 1);
    }

    private void makeRoom() {
        int longs = (live.segment().rows() >> 6) + 1;
        if (met.length >= longs) return;
        met = new long[longs];
        given = new long[longs];
    }

    /** The parts of the group's lists within the range; gives their length. */
    private long addRanges(WordMatches.Group group) {
        var start = live.segment().postingStart();
        long sum = 0;
        for (int i = 0; i < group.size(); i++) {
            int from = start[group.word(i)];
            int to = start[group.word(i) + 1];
            if (datedEnd == 0 && undatedEnd == live.segment().rows()) {
                sum += addRange(from, to);
                continue;
            }
            if (undatedEnd > 0) sum += addRange(from, lowerBound(from, to, undatedEnd));
            int begin = lowerBound(from, to, datedFrom);
            sum += addRange(begin, lowerBound(begin, to, datedEnd));
        }
        return sum;
    }

    private int addRange(int from, int to) {
        if (from >= to) return 0;
        if (ranges == rangeStart.length) {
            rangeStart = Arrays.copyOf(rangeStart, ranges * 2);
            rangeEnd = Arrays.copyOf(rangeEnd, ranges * 2);
        }
        rangeStart[ranges] = from;
        rangeEnd[ranges++] = to;
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

    private void collectAll(int group) {
        var postings = live.segment().postings();
        for (int range = groupStart[group]; range < groupStart[group + 1]; range++)
            for (int i = rangeStart[range]; i < rangeEnd[range]; i++) give(postings[i]);
    }

    private void collectMet(int groups) {
        long others = 0;
        for (int i = 1; i < groups; i++) others += weight[order[i]];
        boolean readLargest = weight[order[0]] <= NOT_WORTH_READING * others;
        if (readLargest) meet(order[0], false);
        for (int i = 1; i < groups; i++) {
            if (readLargest) meet(order[i], i > 0);
            else collectAll(order[i]);
        }
        if (readLargest) for (int i = 0; i < groups; i++) forget(i);
    }

    private void meet(int group, boolean collect) {
        var postings = live.segment().postings();
        for (int range = groupStart[group]; range < groupStart[group + 1]; range++) {
            int end = rangeEnd[range];
            for (int i = rangeStart[range]; i < end; i++) {
                int row = postings[i];
                long bit = 1L << row;
                long bits = met[row >> 6];
                if ((bits & bit) == 0) met[row >> 6] = bits | bit;
                else if (collect) give(row);
            }
        }
    }

    private void forget(int group) {
        var postings = live.segment().postings();
        for (int range = groupStart[group]; range < groupStart[group + 1]; range++)
            for (int i = rangeStart[range]; i < rangeEnd[range]; i++) met[postings[i] >> 6] = 0;
    }

    private void give(int row) {
        long bit = 1L << row;
        if ((given[row >> 6] & bit) != 0) return;
        given[row >> 6] |= bit;
        if (count == found.length) found = Arrays.copyOf(found, count * 2);
        found[count++] = row;
    }
}
