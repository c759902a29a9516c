package org.mpaka.api.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A list and how fresh it is.
 *
 * @param publishedAt as the file says
 * @param version counts imports
 * @param staleAfter the age at which its answers are no longer good enough
 */
public record AlertList(
        AlertListId id,
        String name,
        String owner,
        Optional<Instant> publishedAt,
        Optional<Instant> importedAt,
        int entries,
        int version,
        Duration staleAfter) {}
