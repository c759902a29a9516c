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

    private final Map<String, Lockout> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Lockout> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Optional<Instant> lockedUntil(String name, Instant now) {
        return Optional.ofNullable(tries.get(name))
                .flatMap(Lockout::lockedUntil)
                .filter(now::isBefore);
    }

    synchronized void failed(String name, Instant now) {
        tries.put(name, tries.getOrDefault(name, Lockout.NONE).failed(now));
    }
}
