package org.mpaka.core.screening.index;

import java.util.Arrays;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.NameScore;

/**
 * The rows that have something like two of the words asked for, or the only one, and may be of the right age. Words asked
 * for that are like each other make one group: a row must have two words of it. Groups are read from the rarest to
 * the most frequent; bits for every row tell what earlier ones have met. Of two words one must be well alike: names of which
 * every word is only somewhat alike stay below any threshold.
 */
final class CandidateRows {
    /** A group this many times larger than all others is not read: looking at the rows of the others costs less. */
    private static final int NOT_WORTH_READING = 200;

    /** From here on a group may have more namesakes than are wanted. */
    private static final int MANY = 2000;
    /** What a name cannot score in which two words agree and two contradict each other. */
    private static final double CONTRADICTED = 0.8001;
    /** Shorter words are compared loosely and contradict less. */
    private static final int SHORTEST_PLAIN = 4;

    private static final int WIDTH = NameReader.MOST_WORDS;

    private final WordMatches matches;
    private final RowRanges ranges = new RowRanges();
    private final BestFirst bestFirst = new BestFirst();
    private final int[] order = new int[2 * WIDTH];
    private final long[] weight = new long[2 * WIDTH];
    private final int[] groupStart = new int[2 * WIDTH + 1];
    private int groups;
    private int names;
    private long[] met = {};
    private long[] metWell = {};
    private long[] metTwice = {};
    private long[] given = {};
    private int[] found = new int[256];
    private int count;

    private AskedName asked = new AskedName();
    private LiveSegment live = new SegmentBuilder().build();
    private double least;
    private int wellAlike;
    private boolean threeOrFew;
    private int touched;

    CandidateRows(WordMatches matches) {
        this.matches = matches;
    }

    /**
     * Gives every row, until told that no better one can come.
     *
     * @param leastName what a name must score; words all less alike than this never make one
     */
    void find(AskedName name, int birth, double leastName, LiveSegment in, RowSink sink) {
        asked = name;
        live = in;
        least = leastName;
        wellAlike = (int) (1000 * leastName);
        count = 0;
        groups = 0;
        ranges.begin(in.segment(), birth);
        for (int word = 0; word < asked.count(); word++)
            if (asked.words().isTelling(word) && asked.alike(word) == word) endGroup(addGroup(word));
        names = groups;
        if (names == 0) return;
        if (names == 1 && NameScore.needsInitial(asked, leastName)) addInitials();
        sortByWeight();
        makeRoom();
        threeOrFew = names > 2 && leastName >= CONTRADICTED && isPlain();
        if (names > 1 && weight[order[1]] > MANY && !findSame(sink)) return;
        boolean initials = asked.hasInitial() || asked.truncated();
        // what so many listed names have is not rare, whatever it is elsewhere
        boolean rare = groups == 1 && weight[0] <= MANY && NameScore.mayBeOneOfSeveral(asked, leastName);
        boolean several = initials || rare;
        if (groups == 1 && (several || !asked.hasEcho())) collectAll(0, !several);
        else {
            // a name of one word is found by it with an initial too, where particles or the birth agree
            if (names == 1 && asked.isOneWord()) collectAll(0, true);
            collectMet();
        }
        for (int i = 0; i < count; i++) given[found[i] >> 6] = 0;
        bestFirst.give(found, 0, count, in.segment().rows(), sink);
    }

    private void endGroup(long rows) {
        weight[groups] = rows;
        order[groups] = groups;
        groupStart[++groups] = ranges.count;
    }

    /** The lists of all words that are like the words of one group; gives their length. */
    private long addGroup(int group) {
        var start = live.segment().postingStart();
        long sum = 0;
        int rows = 0;
        for (int row = group; row < asked.count(); row++) if (asked.alike(row) == group) rows |= 1 << row;
        for (int row = group; row < asked.count(); row++) {
            if ((rows >> row & 1) == 0) continue;
            var like = matches.group(row);
            for (int i = 0; i < like.size(); i++) {
                int word = like.word(i);
                int slot = matches.slotOf(word);
                if (!matches.isFirstIn(slot, group)) continue;
                int length = start[word + 1] - start[word];
                boolean join = matches.isJoinOf(slot, rows);
                boolean well = join || length < RowRanges.SHORT_LIST || isWellAlike(word, rows);
                int from = ranges.count;
                sum += ranges.add(
                        start[word], start[word + 1], well, join, live.common().number(word, length));
                if (join && mayBeAlone(slot, word)) alone(from);
            }
        }
        return sum + addParts(group);
    }

    private boolean isWellAlike(int word, int rows) {
        for (int row = 0; row < asked.count(); row++)
            if ((rows >> row & 1) != 0 && matches.isWellAlike(word, row, wellAlike)) return true;
        return false;
    }

    private long addParts(int group) {
        var words = live.segment().words();
        var start = live.segment().postingStart();
        long sum = 0;
        for (int part = 0; part < matches.parts(); part++) {
            if (asked.alike(matches.partRow(part)) != group) continue;
            int one = matches.partOne(part);
            int two = matches.partTwo(part);
            if (!words.isTelling(one)) sum += ranges.add(start[two], start[two + 1], true, true);
            else if (!words.isTelling(two)) sum += ranges.add(start[one], start[one + 1], true, true);
            else {
                int from = ranges.count;
                sum += ranges.addShared(live, one, two);
                int row = matches.partRow(part);
                int listed = NameScore.weight(words, one) + NameScore.weight(words, two);
                // with the space elsewhere they are two words that agree
                boolean both = matches.partSpan(part) == 2;
                if (both || NameScore.ofJoin(asked, row, 1, words, one, listed) >= least) alone(from);
            }
        }
        return sum;
    }

    private void alone(int from) {
        for (int piece = from; piece < ranges.count; piece++) ranges.alone[piece] = true;
    }

    /** Whether a listed word that is two of those asked for says enough by itself. */
    private boolean mayBeAlone(int slot, int word) {
        var words = live.segment().words();
        for (int row = 0; row + 1 < asked.count(); row++)
            if (matches.isJoinOf(slot, 1 << row)
                    && NameScore.ofJoin(asked, row, 2, words, word, NameScore.weight(words, word)) >= least)
                return true;
        return false;
    }

    /** The lists of the initials asked for, one group each. */
    private void addInitials() {
        var start = live.segment().postingStart();
        for (int row = 0; row < asked.count(); row++) {
            if (!asked.isInitial(row)) continue;
            int word = live.segment().places().find(asked.words(), row);
            endGroup(word < 0 ? 0 : ranges.add(start[word], start[word + 1], true, false));
        }
    }

    /**
     * Gives the rows that have the two rarest words as asked for: of names that very many bear these alone may be more
     * than are wanted. False when they were.
     */
    private boolean findSame(RowSink sink) {
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
        return second < 0 || findBoth(rarest, second, sink);
    }

    private int length(int word) {
        var start = live.segment().postingStart();
        return start[word + 1] - start[word];
    }

    private boolean findBoth(int one, int other, RowSink sink) {
        int pieces = ranges.count;
        ranges.addShared(live, one, other);
        boolean more = true;
        if (ranges.count > pieces)
            more = bestFirst.give(
                    ranges.rows(pieces),
                    ranges.start[pieces],
                    ranges.end[pieces],
                    live.segment().rows(),
                    sink);
        ranges.count = pieces;
        return more;
    }

    private void makeRoom() {
        int longs = (live.rows() >> 6) + 1;
        if (given.length >= longs) return;
        met = new long[longs];
        metWell = new long[longs];
        metTwice = new long[longs];
        given = new long[longs];
    }

    private void sortByWeight() {
        for (int i = 1; i < groups; i++) {
            int group = order[i];
            int at = i;
            while (at > 0 && weight[order[at - 1]] < weight[group]) order[at] = order[--at];
            order[at] = group;
        }
    }

    private void collectAll(int group, boolean onlyOneWord) {
        for (int piece = groupStart[group]; piece < groupStart[group + 1]; piece++) {
            var rows = ranges.rows(piece);
            for (int i = ranges.start[piece]; i < ranges.end[piece]; i++)
                if (!onlyOneWord || ranges.part[piece] || live.telling().isSame(rows[i])) give(rows[i]);
        }
    }

    /** Rows of which one word is two of those asked for, or two words are one, where this may be all that is shared. */
    private void collectParts(int group) {
        for (int piece = groupStart[group]; piece < groupStart[group + 1]; piece++)
            if (ranges.alone[piece]) collectPiece(piece);
    }

    private void collectPiece(int piece) {
        var rows = ranges.rows(piece);
        for (int i = ranges.start[piece]; i < ranges.end[piece]; i++) give(rows[i]);
    }

    private void collectMet() {
        long others = 0;
        for (int i = 1; i < groups; i++) others += weight[order[i]];
        if (groups > 1 && !asked.hasEcho() && weight[order[0]] > NOT_WORTH_READING * others) {
            for (int i = 1; i < groups; i++) collectAll(order[i], false);
            collectParts(order[0]);
            return;
        }
        touchPieces();
        boolean within = asked.hasEcho();
        for (int i = groups - 1; i > 0; i--) meet(order[i], within || i < groups - 1);
        if (within || names == 1) meet(order[0], true);
        else meetLast(order[0]);
        ranges.clear(met);
        ranges.clear(metWell);
        if (threeOrFew) ranges.clear(metTwice);
    }

    private void meet(int group, boolean collect) {
        for (int piece = groupStart[group]; piece < groupStart[group + 1]; piece++) {
            boolean alone = ranges.alone[piece];
            if (!alone && ranges.common[piece] >= 0) meetCommon(piece, collect);
            else if (alone || collect || ranges.part[piece]) meetEach(piece, collect);
            else {
                mark(piece, met);
                if (ranges.well[piece]) mark(piece, metWell);
            }
        }
    }

    private void mark(int piece, long[] bits) {
        var rows = ranges.rows(piece);
        int end = ranges.end[piece];
        boolean unchecked = end - ranges.start[piece] <= RowRanges.SHORT_LIST;
        for (int i = ranges.start[piece]; i < end; i++) {
            int row = rows[i];
            if (!unchecked || ranges.isInRange(row)) bits[row >> 6] |= 1L << row;
        }
    }

    private void meetEach(int piece, boolean collect) {
        boolean well = ranges.well[piece];
        boolean part = ranges.part[piece];
        var rows = ranges.rows(piece);
        int end = ranges.end[piece];
        boolean unchecked = end - ranges.start[piece] <= RowRanges.SHORT_LIST;
        for (int i = ranges.start[piece]; i < end; i++) {
            int row = rows[i];
            if (unchecked && !ranges.isInRange(row)) continue;
            long bit = 1L << row;
            if (ranges.alone[piece]) give(row);
            if ((met[row >> 6] & bit) == 0) met[row >> 6] |= bit;
            else if (collect) meetAgain(row, well, part);
            if (part && threeOrFew) metTwice[row >> 6] |= bit;
            if (well) metWell[row >> 6] |= bit;
        }
    }

    /** Sixty-four rows at once. */
    private void meetCommon(int piece, boolean collect) {
        var word = live.common().get(ranges.common[piece]);
        boolean well = ranges.well[piece];
        int first = ranges.first(piece);
        int last = ranges.last(piece);
        for (int i = first >> 6; i <= last >> 6; i++) {
            long rows = word.at(i, first, last);
            if (collect) meetAll(rows & met[i], i, well);
            met[i] |= rows;
            if (well) metWell[i] |= rows;
        }
        if (collect) meetTwice(piece, met);
    }

    /** A word that is there twice is met twice. */
    private void meetTwice(int piece, long[] before) {
        for (int row : live.common().get(ranges.common[piece]).twice())
            if (ranges.isWithin(piece, row) && (before[row >> 6] >> row & 1) != 0)
                meetAgain(row, ranges.well[piece], false);
    }

    private void meetAll(long rows, int at, boolean well) {
        for (long left = rows; left != 0; left &= left - 1)
            meetAgain(at << 6 | Long.numberOfTrailingZeros(left), well, false);
    }

    /** The largest group leaves no bits behind: nobody looks at them. */
    private void meetLast(int group) {
        for (int piece = groupStart[group]; piece < groupStart[group + 1]; piece++) {
            var rows = ranges.rows(piece);
            if (ranges.alone[piece]) {
                collectPiece(piece);
                continue;
            }
            var before = ranges.well[piece] ? met : metWell;
            if (ranges.common[piece] >= 0) meetLastCommon(piece, before);
            if (ranges.common[piece] >= 0) continue;
            int end = ranges.end[piece];
            for (int i = ranges.start[piece]; i < end; i++) {
                int row = rows[i];
                if ((before[row >> 6] >> row & 1) != 0) meetAgain(row, ranges.well[piece], ranges.part[piece]);
            }
        }
    }

    private void meetLastCommon(int piece, long[] before) {
        var word = live.common().get(ranges.common[piece]);
        int first = ranges.first(piece);
        int last = ranges.last(piece);
        for (int i = first >> 6; i <= last >> 6; i++)
            meetAll(word.at(i, first, last) & before[i], i, ranges.well[piece]);
        meetTwice(piece, before);
    }

    /** @param part two words are written as one: the row has a word less than it seems, or more */
    private void meetAgain(int row, boolean well, boolean part) {
        if (!part && live.telling().isOne(row) && !asked.hasInitial()) return;
        long bit = 1L << row;
        boolean enough = !threeOrFew
                || part
                || (metTwice[row >> 6] & bit) != 0
                || live.telling().isFew(row);
        if (!enough) metTwice[row >> 6] |= bit;
        else if (well || (metWell[row >> 6] & bit) != 0) give(row);
    }

    /** Whether a third word asked for and a third listed one that are not met can only contradict each other. */
    private boolean isPlain() {
        var listed = live.segment().words();
        // ALABU, listed as two particles, which no list of rows tells of
        for (int part = 0; part < matches.parts(); part++)
            if (!listed.isTelling(matches.partOne(part)) && !listed.isTelling(matches.partTwo(part))) return false;
        for (int word = 0; word < asked.count(); word++)
            if (asked.isInitial(word) || asked.isCut(word) || asked.words().length(word) < SHORTEST_PLAIN) return false;
        return true;
    }

    private void give(int row) {
        if (!ranges.isInRange(row)) return;
        long bit = 1L << row;
        if ((given[row >> 6] & bit) != 0) return;
        given[row >> 6] |= bit;
        if (count == found.length) found = Arrays.copyOf(found, count * 2);
        found[count++] = row;
    }

    private void touchPieces() {
        int sum = 0;
        for (int piece = 0; piece < ranges.count; piece++) sum += ranges.rows(piece)[ranges.start[piece]];
        touched = sum;
    }
}
