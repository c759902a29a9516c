package org.mpaka.core.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    public synchronized void update(Collection<ListedPerson> put, Collection<Integer> removed) {
        Set<Integer> gone = new HashSet<>(removed);
        put.forEach(person -> gone.add(person.entry()));
        int lowest = gone.isEmpty() ? 0 : Collections.min(gone);
        int highest = gone.isEmpty() ? 0 : Collections.max(gone);
        var left = new ArrayList<LiveSegment>();
        for (var segment : segments) {
            boolean touched = !gone.isEmpty() && segment.mayHave(lowest, highest);
            var kept = touched ? segment.without(gone::contains) : segment;
            if (kept.living() > 0) left.add(kept);
        }
        if (!put.isEmpty()) {
            var builder = new SegmentBuilder();
            put.forEach(builder::add);
            left.add(builder.build());
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
