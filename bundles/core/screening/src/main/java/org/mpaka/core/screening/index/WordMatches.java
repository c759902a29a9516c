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
 * The words of a segment that may be like words of the name asked for. Every word within the edit budget is among them,
 * and those of the same sound, consonants or use. How alike they are is computed when a row is considered that has them:
 * most words never are.
 */
final class WordMatches {
    static final int ROWS = 2 * NameReader.MOST_WORDS;
    /** Two words written as one may have one letter wrong. */
    private static final int JOINED_EDITS = 1;

    private static final int ALL_EDITS = 2;
    private static final int SHORTEST_PART = 2;
    /** Numbers kept of a pair of parts. */
    private static final int PART = 4;

    private static final int PENDING = -1;

    private final WordSimilarity[] similarity = new WordSimilarity[ROWS];
    private final Keys keys = new Keys();
    private final Lexicon lexicon = Lexicon.shipped();
    private final WordGroup[] groups = new WordGroup[NameReader.MOST_WORDS];

    private final int[] bucketStart = new int[Keys.MOST];
    private final int[] bucketEnd = new int[Keys.MOST];
    private int[] seen = {};
    private int look;
    private int[] slotOf = {};
    private int[] matched = new int[1024];
    private int[] likeness = new int[1024 * ROWS];
    /** For each slot a bit for every word asked for of which it is one of two parts; beside a telling one initials and particles are none. */
    private int[] partOf = new int[1024];

    /** For each slot a bit for every word asked for that a join with its neighbour makes it. */
    private int[] joinOf = new int[1024];

    /** For each slot a bit for every word asked for in whose group it was read. */
    private int[] readIn = new int[1024];

    /** For each slot a bit for every word asked for, and every join, that it may be like. */
    private int[] likeOf = new int[1024];

    private int[] parts = new int[64 * PART];
    /** What is going to be kept of a word. */
    private int[] pairs = new int[1024];

    private int partCount;
    private int count;
    private int rowsUsed;

    private AskedName asked = new AskedName();
    private LiveSegment live = new SegmentBuilder().build();
    private Words listed = new Words(1);

    WordMatches() {
        Arrays.setAll(groups, i -> new WordGroup());
        Arrays.setAll(similarity, i -> new WordSimilarity());
    }

    /** Finds what may be like the words asked for. */
    void find(AskedName name, LiveSegment in) {
        asked = name;
        forget();
        live = in;
        listed = in.segment().words();
        if (seen.length < listed.size()) {
            seen = new int[listed.size()];
            slotOf = new int[listed.size()];
            look = 0;
        }
        for (int row = 0; row < name.count(); row++) groups[row].clear();
        for (int row = 0; row < name.rows(); row++) findLike(row);
        for (int row = 0; row + 1 < name.count(); row++)
            if (name.words().isTelling(row) && name.words().isTelling(row + 1)) findMoved(row);
    }

    private void forget() {
        for (int i = 0; i < count; i++) {
            slotOf[matched[i]] = 0;
            partOf[i] = 0;
            joinOf[i] = 0;
            readIn[i] = 0;
            likeOf[i] = 0;
        }
        Arrays.fill(likeness, 0, count * rowsUsed, Likeness.NONE);
        count = 0;
        partCount = 0;
        rowsUsed = asked.rows();
    }

    private void findLike(int row) {
        look++;
        similarity[row].set(asked.words(), row);
        if (!asked.words().isTelling(row)) {
            for (int word : live.special()) compare(row, word);
            // of a name of nothing else it is the name
            int name = live.segment()
                    .places()
                    .findName(asked.words(), row, 0, asked.words().length(row));
            if (name >= 0) compare(row, name);
            return;
        }
        int same = often(row);
        int known = same < 0 ? NearWords.NONE : live.near().place(same);
        if (known != NearWords.NONE) addKnown(row, known);
        else {
            lookUp(row);
            if (same >= 0) keep(row, same);
        }
        if (row < asked.count() && asked.hasRareBeside(row)) findLoose(row);
        if (row < asked.count() && asked.words().length(row) >= AskedName.LONG) findParts(row);
    }

    /** The listed word that is the one asked for, if it is worth keeping what is like it; or -1. */
    private int often(int row) {
        if (row >= asked.count() || asked.isCut(row)) return -1;
        int same = live.segment().places().find(asked.words(), row);
        return same >= 0
                        && listed.kind(same) == asked.words().kind(row)
                        && live.near().isKept(same)
                ? same
                : -1;
    }

    private void addKnown(int row, int place) {
        var known = live.near().piece(place);
        int end = live.near().end(place);
        for (int i = live.near().first(place); i < end; i += 2) {
            groups[row].add(known[i]);
            int slot = slot(known[i]);
            likeOf[slot] |= 1 << row;
            likeness[slot * rowsUsed + row] = known[i + 1];
        }
    }

    private void keep(int row, int same) {
        int length = 2 * groups[row].size();
        if (pairs.length < length) pairs = new int[2 * length];
        for (int i = 0; i < length; i += 2) {
            pairs[i] = groups[row].word(i >> 1);
            pairs[i + 1] = likeness(slotOf(pairs[i]), row);
        }
        live.near().keep(same, pairs, length);
    }

    private void lookUp(int row) {
        int initial = live.segment().places().findPart(asked.words(), row, 0, 1);
        if (initial >= 0) add(row, initial);
        // first what is alike for other reasons than its letters
        for (int form : lexicon.forms(asked.words(), row)) {
            int word = live.segment().places().find(lexicon.words(), form);
            if (word >= 0) add(row, word);
        }
        if (asked.isCut(row)) findBeginnings(row);
        keys.ofAsked(asked.words(), row, row < asked.count() ? ALL_EDITS : JOINED_EDITS);
        lookUpKeys(row);
    }

    private void lookUpKeys(int row) {
        var index = live.segment().keys();
        // all places first, then what is there: one after the other each would wait for the memory
        for (int key = 0; key < keys.count(); key++) {
            bucketStart[key] = index.first(keys.hash(key));
            bucketEnd[key] = index.end(keys.hash(key));
        }
        for (int key = 0; key < keys.soundKey(); key++) {
            int hash = keys.hash(key);
            for (int i = bucketStart[key]; i < bucketEnd[key]; i++) {
                int tagged = index.words()[i];
                if (KeyIndex.isOf(hash, tagged)) addNear(row, KeyIndex.word(tagged));
            }
        }
        for (int key = keys.soundKey(); key < keys.count(); key++) {
            int hash = keys.hash(key);
            for (int i = bucketStart[key]; i < bucketEnd[key]; i++) {
                int tagged = index.words()[i];
                if (KeyIndex.isOf(hash, tagged)) addSounding(row, KeyIndex.word(tagged), key == keys.soundKey());
            }
        }
    }

    /** Words share many keys; once is enough to find them too far. */
    private void addNear(int row, int word) {
        if (!similarity[row].mayBeNear(listed, word)) return;
        int before = seen[word];
        if (before == look || before == -look) return;
        if (similarity[row].isNear(listed, word)) add(row, word);
        else seen[word] = -look;
    }

    private void addSounding(int row, int word, boolean sound) {
        if (seen[word] == look) return;
        boolean alike =
                sound ? similarity[row].isOfSameSound(listed, word) : similarity[row].isOfSameConsonants(listed, word);
        if (alike) add(row, word);
    }

    /** Short words of one letter wrong: they are alike where a rare word agrees. */
    private void findLoose(int row) {
        var index = live.segment().keys();
        keys.ofLoose(asked.words(), row);
        for (int key = 0; key < keys.soundKey(); key++) {
            int hash = keys.hash(key);
            int end = index.end(hash);
            for (int i = index.first(hash); i < end; i++) {
                int tagged = index.words()[i];
                if (!KeyIndex.isOf(hash, tagged)) continue;
                int word = KeyIndex.word(tagged);
                if (similarity[row].isLoose(listed, word)) add(row, word);
            }
        }
    }

    /** The space between two words was typed a letter or two too early or too late. */
    private void findMoved(int row) {
        var words = asked.words();
        int join = asked.count() + row;
        int length = words.length(join);
        for (int moved = -NameAligner.MOST_MOVED; moved <= NameAligner.MOST_MOVED; moved++) {
            int first = words.length(row) + moved;
            if (moved == 0 || first < SHORTEST_PART || first > length - SHORTEST_PART) continue;
            int one = live.segment().places().findPart(words, join, 0, first);
            if (one < 0 || !listed.isTelling(one)) continue;
            int two = live.segment().places().findPart(words, join, first, length - first);
            if (two < 0 || !listed.isTelling(two)) continue;
            addPart(row, 2, one, two);
            partOf[slot(one)] |= 1 << row;
            partOf[slot(two)] |= 1 << row + 1;
        }
    }

    private void findBeginnings(int row) {
        int word = listed.firstFrom(asked.words(), row);
        while (word < listed.size() && listed.startsWith(word, asked.words(), row)) add(row, word++);
    }

    /** A word that lost its space: rows with both parts have the rarer one. */
    private void findParts(int row) {
        var places = live.segment().places();
        var words = asked.words();
        int length = words.length(row);
        for (int first = 1; first < length; first++) {
            int one = places.findPart(words, row, 0, first);
            if (one < 0) continue;
            int two = places.findPart(words, row, first, length - first);
            if (two < 0) continue;
            if (!listed.isTelling(one) && !listed.isTelling(two)) findNameOfParticles(row, first);
            addPart(row, 1, one, two);
            boolean telling = listed.isTelling(one) || listed.isTelling(two);
            if (!telling || listed.isTelling(one)) partOf[slot(one)] |= 1 << row;
            if (!telling || listed.isTelling(two)) partOf[slot(two)] |= 1 << row;
        }
    }

    /** AL ABU, who has no other name. */
    private void findNameOfParticles(int row, int first) {
        var words = asked.words();
        int one = live.segment().places().findName(words, row, 0, first);
        int two = live.segment().places().findName(words, row, first, words.length(row) - first);
        if (one < 0 || two < 0) return;
        addPart(row, 1, one, two);
        partOf[slot(one)] |= 1 << row;
        partOf[slot(two)] |= 1 << row;
    }

    private void addPart(int row, int span, int one, int two) {
        if ((partCount + 1) * PART > parts.length) parts = Arrays.copyOf(parts, parts.length * 2);
        parts[partCount * PART] = row;
        parts[partCount * PART + 1] = one;
        parts[partCount * PART + 2] = two;
        parts[partCount * PART + 3] = span;
        partCount++;
    }

    /** How many pairs of listed words make up a word asked for, or two with the space elsewhere. */
    int parts() {
        return partCount;
    }

    int partRow(int part) {
        return parts[part * PART];
    }

    /** How many words asked for the pair makes up. */
    int partSpan(int part) {
        return parts[part * PART + 3];
    }

    int partOne(int part) {
        return parts[part * PART + 1];
    }

    int partTwo(int part) {
        return parts[part * PART + 2];
    }

    /** Whether a matched word is met for the first time in the group of a word asked for. */
    boolean isFirstIn(int slot, int group) {
        if ((readIn[slot] >> group & 1) != 0) return false;
        readIn[slot] |= 1 << group;
        return true;
    }

    private void compare(int row, int word) {
        if (compared(row, word) != Likeness.NONE) add(row, word);
    }

    private void add(int row, int word) {
        if (seen[word] == look) return;
        seen[word] = look;
        if (row < asked.count()) {
            if (asked.words().isTelling(row)) groups[row].add(word);
        } else {
            int join = compared(row, word);
            if (!NameAligner.isJoin(join, asked.words().length(row))) return;
            groups[row - asked.count()].add(word);
            groups[row - asked.count() + 1].add(word);
            joinOf[slot(word)] |= 3 << row - asked.count();
        }
        int slot = slot(word);
        likeOf[slot] |= 1 << row;
        likeness[slot * rowsUsed + row] = PENDING;
    }

    private int slot(int word) {
        if (slotOf[word] != 0) return slotOf[word] - 1;
        if (count == matched.length) {
            matched = Arrays.copyOf(matched, count * 2);
            partOf = Arrays.copyOf(partOf, count * 2);
            joinOf = Arrays.copyOf(joinOf, count * 2);
            readIn = Arrays.copyOf(readIn, count * 2);
            likeOf = Arrays.copyOf(likeOf, count * 2);
            likeness = Arrays.copyOf(likeness, count * 2 * ROWS);
        }
        matched[count] = word;
        slotOf[word] = ++count;
        return count - 1;
    }

    /** Slots in use. */
    int size() {
        return count;
    }

    /** The slot of a word, or -1 for a word like none. */
    int slotOf(int word) {
        return slotOf[word] - 1;
    }

    /** How alike a matched word and a word or join asked for are. */
    int likeness(int slot, int row) {
        int place = slot * rowsUsed + row;
        if (likeness[place] == PENDING) likeness[place] = compared(row, matched[slot]);
        return likeness[place];
    }

    private int compared(int row, int word) {
        return asked.isCut(row) ? similarity[row].cutTo(listed, word) : similarity[row].to(listed, word);
    }

    /** Whether a matched word, alone or as one of two, is at least so much like a word asked for. */
    boolean isWellAlike(int word, int row, int thousandths) {
        int slot = slotOf(word);
        return Likeness.thousandths(likeness(slot, row)) >= thousandths;
    }

    /** Bits of the words asked for that a matched word is one of two of, or that are made of it and a neighbour. */
    int madeOf(int slot) {
        return partOf[slot] | joinOf[slot];
    }

    /** Bits of the words asked for that a matched word may be like. */
    int likeOf(int slot) {
        return likeOf[slot];
    }

    /** Whether a matched word is made of any of some words asked for, a bit each, and its neighbour. */
    boolean isJoinOf(int slot, int rows) {
        return (joinOf[slot] & rows) != 0;
    }

    /** The words that may be like one word asked for, empty for initials and particles. */
    WordGroup group(int row) {
        return groups[row];
    }
}
