package org.mpaka.core.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mpaka.core.screening.index.LiveSegment;
import org.mpaka.core.screening.index.Searcher;
import org.mpaka.core.screening.index.SegmentBuilder;

/**
 * Listed persons, found by name however it is written.
 *
 * <p>Any number of threads may search while one changes: a search sees the index as it was when it began and waits for
 * nobody. Changes are made one after the other.
 */
public final class ScreeningIndex {
    /** A new part is merged with the one before it when that one is not this many times larger. */
    private static final int GROWTH = 4;

    private static final double DEAD_SHARE = 0.25;

    private final ThreadLocal<Searcher> searchers = ThreadLocal.withInitial(Searcher::new);
    private volatile LiveSegment[] segments;

    public ScreeningIndex() {
        this(new LiveSegment[0]);
    }

    ScreeningIndex(LiveSegment[] segments) {
        this.segments = segments;
    }

    LiveSegment[] segments() {
        return segments;
    }

    /**
     * Adds persons or replaces those of the same entry, and forgets others; all at once. Quickest in batches of some
     * thousand, and when new entries have higher numbers than all before.
     */
    public void update(Collection<ListedPerson> put, Collection<Integer> removed) {
        var builder = new SegmentBuilder();
        put.forEach(builder::add);
        replace(builder, IntStream.concat(numbers(removed), put.stream().mapToInt(ListedPerson::entry)));
    }

    private static IntStream numbers(Collection<Integer> entries) {
        return entries.stream().mapToInt(Integer::intValue);
    }

    /** For many persons, a few at a time, of entries that it never had. */
    public Addition addition() {
        return new Addition();
    }

    /** Persons on their way into the index; nobody finds one before all are in force. For one thread, once. */
    public final class Addition {
        private final SegmentBuilder builder = new SegmentBuilder();

        private Addition() {}

        public void add(ListedPerson person) {
            builder.add(person);
        }

        /** Puts them in force, and others out of it. */
        public void finish(Collection<Integer> removed) {
            replace(builder, numbers(removed));
        }
    }

    private synchronized void replace(SegmentBuilder added, IntStream entries) {
        int[] gone = entries.sorted().toArray();
        var left = new ArrayList<LiveSegment>();
        for (var segment : segments) {
            boolean touched = gone.length > 0 && segment.mayHave(gone[0], gone[gone.length - 1]);
            var kept = touched ? segment.without(entry -> Arrays.binarySearch(gone, entry) >= 0) : segment;
            if (kept.living() > 0) left.add(kept);
        }
        if (added.rows() > 0) {
            // what it would be merged with goes in at once
            while (!left.isEmpty() && left.get(left.size() - 1).living() < GROWTH * (long) added.rows())
                added.addRows(left.remove(left.size() - 1));
            left.add(added.build());
        }
        segments = merged(left).toArray(new LiveSegment[0]);
    }

    private static List<LiveSegment> merged(List<LiveSegment> parts) {
        while (parts.size() > 1
                && parts.get(parts.size() - 2).living()
                        < GROWTH * (long) parts.get(parts.size() - 1).living()) {
            var builder = new SegmentBuilder();
            builder.addRows(parts.remove(parts.size() - 2));
            builder.addRows(parts.remove(parts.size() - 1));
            parts.add(builder.build());
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.rows() - part.living() <= DEAD_SHARE * part.rows()) continue;
            var builder = new SegmentBuilder();
            builder.addRows(part);
            parts.set(i, builder.build());
        }
        return parts;
    }

    /** Best first, one hit an entry, twenty at most; a second hit of an entry by another name is left out. */
    public List<PersonHit> search(PersonQuery query) {
        return searchers.get().search(query, query.birth().code(), segments);
    }

    /** Entries that can be found. */
    public int size() {
        Set<Integer> entries = new HashSet<>();
        for (var segment : segments) segment.entries(entries);
        return entries.size();
    }

    /** Bytes held for all entries; working memory of the searching threads comes on top, see the README. */
    public long bytes() {
        long bytes = 0;
        for (var segment : segments) bytes += segment.bytes();
        return bytes;
    }
}
