package org.mpaka.core.screening.index;

import java.util.Arrays;
import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.name.WordMap;
import org.mpaka.core.screening.name.Words;

/** Sorts what a builder gathered: words by alphabet, rows by year of birth, postings by row. */
final class SegmentAssembly {
    private static final int USUAL_KEYS = 24;

    private static final int YEARS = Segment.LAST_YEAR - Segment.FIRST_YEAR + 1;

    private final SegmentBuilder from;
    private final Words words;
    private final int[] newWord;

    SegmentAssembly(SegmentBuilder from) {
        this.from = from;
        var order = new Integer[from.words.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, from.words::compare);
        words = new Words(Math.max(1, order.length));
        newWord = new int[order.length];
        for (int old : order) newWord[old] = words.add(from.words, old);
        words.trim();
    }

    Segment assemble() {
        var yearStart = yearStarts();
        var rows = rowsByYear(yearStart);
        int count = rows.length;
        var into = Rows.empty(count, from.rowWords.size());
        int at = 0;
        for (int row = 0; row < count; row++) {
            int old = rows[row];
            int start = at;
            for (int i = old == 0 ? 0 : from.rowEnd.get(old - 1); i < from.rowEnd.get(old); i++)
                into.words()[at++] = newWord[from.rowWords.get(i)];
            short nationality = (short) from.nationality.get(old);
            into.set(row, start, at - start, from.facts.get(old), from.entry.get(old), nationality);
        }
        var postingStart = postingStarts(into.words());
        return new Segment(
                words,
                new WordMap(words),
                keys(),
                postingStart,
                postings(postingStart, into),
                into,
                ints(from.wide),
                shorts(from.nationalities),
                yearStart,
                from.placeWords.size() == 0 ? new int[0] : placesOf(rows),
                ints(from.placeWords));
    }

    private int[] placesOf(int[] rows) {
        var places = new int[rows.length];
        for (int row = 0; row < rows.length; row++) places[row] = from.placeOf.get(rows[row]);
        return places;
    }

    /** 0 for rows without one year, else 1 and more. */
    private int yearOf(int oldRow) {
        int facts = from.facts.get(oldRow);
        int birth = RowFacts.birth(facts);
        if (RowFacts.isWide(facts) || birth == DateCode.UNKNOWN) return 0;
        int year = DateCode.year(birth);
        return 1 + Math.max(0, Math.min(year - Segment.FIRST_YEAR, YEARS - 1));
    }

    private int[] yearStarts() {
        var start = new int[YEARS + 1];
        for (int row = 0; row < from.rows(); row++) {
            int year = yearOf(row);
            if (year < start.length) start[year]++;
        }
        for (int year = 1; year < start.length; year++) start[year] += start[year - 1];
        return start;
    }

    private int[] rowsByYear(int[] yearStart) {
        var next = new int[YEARS + 1];
        System.arraycopy(yearStart, 0, next, 1, YEARS);
        var rows = new int[from.rows()];
        for (int row = 0; row < rows.length; row++) rows[next[yearOf(row)]++] = row;
        return rows;
    }

    private int[] postingStarts(int[] rowWords) {
        var start = new int[words.size() + 1];
        for (int word : rowWords) if (words.isFindable(word)) start[word + 1]++;
        for (int word = 0; word < words.size(); word++) start[word + 1] += start[word];
        return start;
    }

    private int[] postings(int[] start, Rows rows) {
        var next = Arrays.copyOf(start, start.length);
        var postings = new int[start[words.size()]];
        for (int row = 0; row < rows.size(); row++)
            for (int i = rows.start(row); i < rows.start(row) + rows.count(row); i++) {
                int word = rows.words()[i];
                if (words.isFindable(word)) postings[next[word]++] = row;
            }
        return postings;
    }

    /** Keys are worked out once and sorted into their places by counting: they are most of the work. */
    private KeyIndex keys() {
        var keys = new Keys();
        var hashes = new int[Math.max(16, words.size() * USUAL_KEYS)];
        var end = new int[words.size()];
        int total = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.isTelling(word)) {
                keys.ofListed(words, word);
                if (total + keys.count() > hashes.length) hashes = Arrays.copyOf(hashes, hashes.length * 2);
                for (int key = 0; key < keys.count(); key++) hashes[total++] = keys.hash(key);
            }
            end[word] = total;
        }
        var start = new int[Math.max(2, Integer.highestOneBit(Math.max(2, total)) >> 1) + 1];
        for (int key = 0; key < total; key++) start[KeyIndex.bucket(hashes[key], start.length) + 1]++;
        for (int bucket = 0; bucket + 1 < start.length; bucket++) start[bucket + 1] += start[bucket];
        var next = Arrays.copyOf(start, start.length);
        var keyWords = new int[total];
        int key = 0;
        for (int word = 0; word < words.size(); word++)
            for (; key < end[word]; key++)
                keyWords[next[KeyIndex.bucket(hashes[key], start.length)]++] = KeyIndex.tagged(hashes[key], word);
        return new KeyIndex(start, keyWords);
    }

    private static int[] ints(IntList list) {
        var ints = new int[list.size()];
        for (int i = 0; i < ints.length; i++) ints[i] = list.get(i);
        return ints;
    }

    private static short[] shorts(IntList list) {
        var shorts = new short[list.size()];
        for (int i = 0; i < shorts.length; i++) shorts[i] = (short) list.get(i);
        return shorts;
    }
}
