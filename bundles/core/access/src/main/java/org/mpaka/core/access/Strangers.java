package org.mpaka.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what machines without a session were refused, so that the journal tells it without being filled from outside.
 * Forgets the oldest of a thousand machines.
 */
final class Strangers {
    static final Duration QUIET = Duration.ofMinutes(10);
    private static final int KEPT = 1_000;

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > KEPT;
        }
    };

    /** @return how often since it was told last, if it is to be told now */
    synchronized Optional<Integer> refused(String machine, Instant now) {
        var before = counts.get(machine);
        if (before != null
                && now.isBefore(before.until())
                && !now.isBefore(before.until().minus(QUIET))) {
            counts.put(machine, new Count(before.until(), before.untold() + 1));
            return Optional.empty();
        }
        counts.put(machine, new Count(now.plus(QUIET), 0));
        return Optional.of(before == null ? 1 : before.untold() + 1);
    }

    private record Count(Instant until, int untold) {}
}
