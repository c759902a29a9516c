package org.mpaka.core.screening.index;

import java.util.Arrays;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.Lexicon;
import org.mpaka.core.screening.name.Likeness;
import org.mpaka.core.screening.name.NameAligner;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.WordSimilarity;
import org.mpaka.core.screening.name.Words;

/**
 * The words of a segment that are like words of the name asked for. Every word within the edit budget is among them, and
 * those of the same sound, consonants or use; each is compared once.
 */
final class WordMatches {
    static final int ROWS = 2 * NameReader.MOST_WORDS;
    private static final int SHORTEST_PART = 2;

    private final WordSimilarity similarity = new WordSimilarity();
    private final Keys keys = new Keys();
    private final Lexicon lexicon = Lexicon.shipped();
    private final Group[] groups = new Group[NameReader.MOST_WORDS];

    private int[] seen = {};
    private int look;
    private char[] slotOf = {};
    private int[] matched = new int[1024];
    private int[] likeness = new int[1024 * ROWS];
    private int count;

    private AskedName asked = new AskedName();
    private LiveSegment live = new SegmentBuilder().build();
    private Words listed = new Words(1);

    WordMatches() {
        Arrays.setAll(groups, i -> new Group());
    }

    /** Finds what is like the words asked for. */
    void find(AskedName name, LiveSegment in) {
        forget();
        asked = name;
        live = in;
        listed = in.segment().words();
        if (seen.length < listed.size()) {
            seen = new int[listed.size()];
            slotOf = new char[listed.size()];
            look = 0;
        }
        for (int row = 0; row < name.count(); row++) groups[row].clear();
        for (int row = 0; row < name.rows(); row++) findLike(row);
    }

    private void forget() {
        for (int i = 0; i < count; i++) {
            slotOf[matched[i]] = 0;
            Arrays.fill(likeness, i * ROWS, (i + 1) * ROWS, Likeness.NONE);
        }
        count = 0;
    }

    private void findLike(int row) {
        look++;
        similarity.set(asked.words(), row);
        for (int word : live.special()) compare(row, word);
        if (!asked.words().isTelling(row)) return;
        keys.of(asked.words(), row, true);
        var index = live.segment().keys();
        for (int key = 0; key < keys.count(); key++) {
            int end = index.end(keys.hash(key));
            for (int i = index.first(keys.hash(key)); i < end; i++) compare(row, index.words()[i]);
        }
        for (int form : lexicon.forms(asked.words(), row)) {
            int word = live.segment().places().find(lexicon.words(), form);
            if (word >= 0) compare(row, word);
        }
        if (asked.isCut(row)) findBeginnings(row);
        if (row < asked.count() && asked.words().length(row) >= AskedName.LONG) findParts(row);
    }

    private void findBeginnings(int row) {
        int word = listed.firstFrom(asked.words(), row);
        while (word < listed.size() && listed.startsWith(word, asked.words(), row)) compare(row, word++);
    }

    /** A word that lost its space: rows with both parts have the rarer one. */
    private void findParts(int row) {
        var places = live.segment().places();
        var words = asked.words();
        int length = words.length(row);
        for (int first = SHORTEST_PART; first <= length - SHORTEST_PART; first++) {
            int one = places.findPart(words, row, 0, first);
            if (one < 0) continue;
            int two = places.findPart(words, row, first, length - first);
            if (two >= 0) groups[row].add(rarer(one, two));
        }
    }

    private int rarer(int one, int two) {
        if (!listed.isFindable(one)) return two;
        if (!listed.isFindable(two)) return one;
        return postings(one) < postings(two) ? one : two;
    }

    private int postings(int word) {
        var start = live.segment().postingStart();
        return start[word + 1] - start[word];
    }

    private void compare(int row, int word) {
        if (seen[word] == look) return;
        seen[word] = look;
        int found = asked.isCut(row) ? similarity.cutTo(listed, word) : similarity.to(listed, word);
        if (found == Likeness.NONE) return;
        if (row < asked.count()) {
            if (asked.words().isTelling(row)) groups[row].add(word);
        } else if (NameAligner.isJoin(found, asked.words().length(row))) {
            groups[row - asked.count()].add(word);
            groups[row - asked.count() + 1].add(word);
        } else return;
        likeness[slot(word) * ROWS + row] = found;
    }

    private int slot(int word) {
        if (slotOf[word] != 0) return slotOf[word] - 1;
        if (count == Character.MAX_VALUE - 1) return count - 1;
        if (count == matched.length) {
            matched = Arrays.copyOf(matched, count * 2);
            likeness = Arrays.copyOf(likeness, count * 2 * ROWS);
        }
        matched[count] = word;
        slotOf[word] = (char) ++count;
        return count - 1;
    }

    /** Where the likenesses of a word begin in {@link #likeness()}, or -1 for a word like none. */
    int place(int word) {
        return slotOf[word] == 0 ? -1 : (slotOf[word] - 1) * ROWS;
    }

    int[] likeness() {
        return likeness;
    }

    /** The words like one word asked for, empty for initials and particles. */
    Group group(int row) {
        return groups[row];
    }

    /** Words of which one may stand for a word asked for. */
    static final class Group {
        private int[] words = new int[256];
        private int size;

        void add(int word) {
            if (size == words.length) words = Arrays.copyOf(words, size * 2);
            words[size++] = word;
        }

        void clear() {
            size = 0;
        }

        int size() {
            return size;
        }

        int word(int i) {
            return words[i];
        }
    }
}
