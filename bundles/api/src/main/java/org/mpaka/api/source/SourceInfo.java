package org.mpaka.api.source;

import java.time.Duration;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * What an external source is.
 *
 * @param name as officers know it, 1 to 60 characters
 * @param owner the authority that answers for the records
 * @param kinds what it can be asked for; nothing else is sent to it
 * @param timeout how long an answer may take, 100 ms to 3 s; later is <em>not done</em>
 * @param staleAfter from this age of its data on, "not found" is <em>not done</em>
 * @param simulated invented records, for training and demonstration; its name says so
 */
public record SourceInfo(
        SourceId id,
        String name,
        String owner,
        Set<SourceQuestion.Kind> kinds,
        Duration timeout,
        Duration staleAfter,
        boolean simulated) {
    public static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(100);
    private static final int LONGEST_NAME = 60;

    public SourceInfo {
        kinds = Set.copyOf(kinds);
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "name", "1-" + LONGEST_NAME);
        if (owner.isBlank()) throw new MpakaException(ErrorCode.MISSING_FIELD, "owner");
        if (kinds.isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "kinds");
        if (timeout.compareTo(SHORTEST_TIMEOUT) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "timeout", "100-3000 ms");
    }
}
