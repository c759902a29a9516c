package org.mpaka.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.JournalQuery;

/**
 * Which looks at the journal were recorded lately. A look is many pages and one entry; a page that belongs to none, as
 * where somebody makes up its beginning, is a look of its own.
 */
final class RecordedLooks {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 256;

    private record Look(UserId by, JournalQuery query) {}

    private final Map<Look, Instant> recorded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Instant> eldest) {
            return size() > MOST;
        }
    };

    synchronized void record(UserId by, JournalQuery query, Instant now) {
        var look = new Look(by, query);
        recorded.remove(look);
        recorded.put(look, now);
    }

    synchronized boolean isRecorded(UserId by, JournalQuery query, Instant now) {
        var at = recorded.get(new Look(by, query));
        return at != null && !now.isBefore(at) && now.isBefore(at.plus(LONGEST));
    }
}
