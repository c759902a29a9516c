package org.mpaka.core.screening.index;

import java.util.Arrays;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;

/** Pieces of posting lists within the rows of the right age. */
final class RowRanges {
    /** Shorter lists are read whole, whatever the age. */
    static final int SHORT_LIST = 16;

    /** From here on it is worth guessing where a row is. */
    private static final int LONG_LIST = 64;

    /** So many rows to a word of bits make it quicker to read the bits. */
    private static final int WORTH_BITS = 2;

    int[] start = new int[256];
    int[] end = new int[256];
    /** Whether the words of the list are well alike. */
    boolean[] well = new boolean[256];
    /** Whether two words are written as one. */
    boolean[] part = new boolean[256];
    /** Whether this may be all that the names share. */
    boolean[] alone = new boolean[256];

    int count;
    /** The number of the word among the common ones, {@link CommonWords#NONE} for most. */
    int[] common = new int[256];

    /** Whether the rows were worked out, not taken from the segment. */
    private boolean[] own = new boolean[256];

    private int[] postings = {};
    private int[] worked = new int[256];
    private int workedCount;
    private int all;
    /** What one row is of all. */
    private double share;

    private int undatedEnd;
    private int datedFrom;
    private int datedEnd;

    void begin(Segment segment, int birth) {
        count = 0;
        workedCount = 0;
        postings = segment.postings();
        all = segment.rows().size();
        share = 1.0 / Math.max(1, all);
        undatedEnd = all;
        datedFrom = 0;
        datedEnd = 0;
        if (birth == DateCode.UNKNOWN) return;
        undatedEnd = segment.firstDated();
        datedFrom = segment.rowOfYear(DateCode.year(birth) - BirthMatch.MOST_YEARS);
        datedEnd = segment.rowOfYear(DateCode.year(birth) + BirthMatch.MOST_YEARS + 1);
    }

    boolean isInRange(int row) {
        return row < undatedEnd || row >= datedFrom && row < datedEnd;
    }

    /** Clears the bits of all rows that may be met. */
    void clear(long[] bits) {
        Arrays.fill(bits, 0, (undatedEnd >> 6) + 1, 0);
        if (datedEnd > datedFrom) Arrays.fill(bits, datedFrom >> 6, (datedEnd >> 6) + 1, 0);
    }

    /** Adds a posting list, a short one with rows of any age; gives how many rows are to be read. */
    int add(int from, int to, boolean isWell, boolean isPart, int word) {
        int before = count;
        int sum = add(from, to, isWell, isPart);
        if (word >= 0)
            for (int piece = before; piece < count; piece++)
                if (!isPart && end[piece] - start[piece] > WORTH_BITS * spread(piece)) common[piece] = word;
        return sum;
    }

    /** Words of bits from the first row of a piece to its last. */
    private int spread(int piece) {
        return (postings[end[piece] - 1] >> 6) - (postings[start[piece]] >> 6) + 1;
    }

    /** Adds a posting list; gives how many rows are to be read. */
    int add(int from, int to, boolean isWell, boolean isPart) {
        if (undatedEnd == all || to - from <= SHORT_LIST) return addPiece(from, to, isWell, isPart);
        int sum = 0;
        if (undatedEnd > 0) sum += addPiece(from, lowerBound(from, to, undatedEnd), isWell, isPart);
        int begin = lowerBound(from, to, datedFrom);
        return sum + addPiece(begin, lowerBound(begin, to, datedEnd), isWell, isPart);
    }

    private int addPiece(int from, int to, boolean isWell, boolean isPart) {
        if (from >= to) return 0;
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            well = Arrays.copyOf(well, count * 2);
            part = Arrays.copyOf(part, count * 2);
            alone = Arrays.copyOf(alone, count * 2);
            own = Arrays.copyOf(own, count * 2);
            common = Arrays.copyOf(common, count * 2);
        }
        start[count] = from;
        end[count] = to;
        own[count] = false;
        common[count] = CommonWords.NONE;
        well[count] = isWell;
        alone[count] = false;
        part[count++] = isPart;
        return to - from;
    }

    /** Adds the rows that two words share; gives how many. */
    int addShared(LiveSegment live, int one, int other) {
        var postingStart = live.segment().postingStart();
        boolean rarer = postingStart[one + 1] - postingStart[one] <= postingStart[other + 1] - postingStart[other];
        int rare = rarer ? one : other;
        int frequent = rarer ? other : one;
        int begin = workedCount;
        int length = postingStart[frequent + 1] - postingStart[frequent];
        int common = live.common().number(frequent, length);
        int rareCommon = live.common().number(rare, postingStart[rare + 1] - postingStart[rare]);
        int from = 0;
        int to = undatedEnd;
        for (int range = 0; range < 2; range++) {
            if (from < to && rareCommon >= 0) shareBits(live.common(), rareCommon, common, from, to);
            else if (from < to) {
                int first = lowerBound(postingStart[rare], postingStart[rare + 1], from);
                int last = lowerBound(first, postingStart[rare + 1], to);
                if (common >= 0) share(first, last, live.common().get(common).bits());
                else share(first, last, postingStart[frequent], postingStart[frequent + 1]);
            }
            from = datedFrom;
            to = datedEnd;
        }
        int added = addPiece(begin, workedCount, true, true);
        if (added > 0) own[count - 1] = true;
        return added;
    }

    private void shareBits(CommonWords words, int one, int other, int from, int to) {
        var first = words.get(one);
        var second = words.get(other);
        for (int at = from >> 6; at <= to - 1 >> 6; at++)
            for (long left = first.at(at, from, to - 1) & second.bits()[at]; left != 0; left &= left - 1)
                work(at << 6 | Long.numberOfTrailingZeros(left));
    }

    private void share(int from, int to, long[] bits) {
        for (int i = from; i < to; i++) {
            int row = postings[i];
            if ((bits[row >> 6] >> row & 1) != 0) work(row);
        }
    }

    private void share(int from, int to, int otherFrom, int otherTo) {
        int at = otherFrom;
        for (int i = from; i < to; i++) {
            int row = postings[i];
            at = gallop(at, otherTo, row);
            if (at < otherTo && postings[at] == row) work(row);
        }
    }

    int first(int piece) {
        return postings[start[piece]];
    }

    int last(int piece) {
        return postings[end[piece] - 1];
    }

    boolean isWithin(int piece, int row) {
        return row >= first(piece) && row <= last(piece);
    }

    /** The array that a piece is of. */
    int[] rows(int piece) {
        return own[piece] ? worked : postings;
    }

    private void work(int row) {
        if (workedCount == worked.length) worked = Arrays.copyOf(worked, workedCount * 2);
        worked[workedCount++] = row;
    }

    /** The first place from {@code from} on of a row or a later one. */
    private int gallop(int from, int to, int row) {
        int step = 1;
        int low = from;
        while (low + step < to && postings[low + step] < row) {
            low += step;
            step *= 2;
        }
        return bisect(low, Math.min(to, low + step + 1), row);
    }

    /** The first place of a row or a later one. Rows of a word lie about evenly: the search begins where it should be. */
    private int lowerBound(int from, int to, int row) {
        if (to - from <= LONG_LIST) return bisect(from, to, row);
        int guess = from + Math.min(to - from - 1, (int) ((to - from) * (row * share)));
        int step = SHORT_LIST;
        if (postings[guess] < row) {
            int low = guess + 1;
            while (low + step < to && postings[low + step] < row) {
                low += step + 1;
                step *= 2;
            }
            return bisect(low, Math.min(to, low + step), row);
        }
        int high = guess;
        while (high - step > from && postings[high - step] >= row) {
            high -= step;
            step *= 2;
        }
        return bisect(Math.max(from, high - step), high, row);
    }

    private int bisect(int from, int to, int row) {
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
}
