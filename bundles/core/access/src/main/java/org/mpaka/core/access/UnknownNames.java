package org.mpaka.core.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong tries at names that do not exist, so that they close like those that do: the answer must not tell which
 * names are real. Forgets the oldest of a thousand.
 */
final class UnknownNames {
    private static final int KEPT = 1_000;

    private record Tries(int failures, Optional<Instant> lockedUntil) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Optional<Instant> lockedUntil(String name, Instant now) {
        return Optional.ofNullable(tries.get(name)).flatMap(Tries::lockedUntil).filter(now::isBefore);
    }

    synchronized void failed(String name, Instant now) {
        var before = tries.get(name);
        int failures = before == null ? 1 : before.failures + 1;
        var delay = Lockout.after(failures);
        tries.put(name, new Tries(failures, delay.isZero() ? Optional.empty() : Optional.of(now.plus(delay))));
    }
}
