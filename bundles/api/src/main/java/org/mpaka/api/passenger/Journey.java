package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;

/**
 * A journey that is on its way here.
 *
 * @param due when it arrives, by the clock of this post; when the list was taken, where the list names no time
 * @param senders who sent lists of it
 * @param expected people who have not come yet
 * @param gone cancelled, or not on board
 * @param toCompare people with records to compare, as far as the reader may know
 * @param unscreened people not yet compared with the lists as they are now
 * @param notes what the lists say wrongly
 * @param keptUntil when it is deleted
 */
public record Journey(
        UUID id,
        Voyage voyage,
        Instant due,
        List<String> senders,
        int passengers,
        int expected,
        int arrived,
        int gone,
        int toCompare,
        int unscreened,
        List<Sentence> notes,
        Instant takenAt,
        Optional<Instant> screenedAt,
        Instant keptUntil) {
    public Journey {
        senders = List.copyOf(senders);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Journey " + id;
    }
}
