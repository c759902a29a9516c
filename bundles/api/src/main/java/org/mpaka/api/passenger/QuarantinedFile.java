package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file of which a message could not be taken.
 *
 * @param channel by which it came: {@code upload}, {@code folder} …
 * @param name as the sender called it
 */
public record QuarantinedFile(
        UUID id, String channel, String name, int bytes, List<ListFault> faults, Instant takenAt, Instant keptUntil) {
    public QuarantinedFile {
        faults = List.copyOf(faults);
    }
}
