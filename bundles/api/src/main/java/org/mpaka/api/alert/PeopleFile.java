package org.mpaka.api.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.UserId;

/**
 * A file of people and how far its screening is.
 *
 * @param name by which people know it
 * @param people lines that are people
 * @param screened of them compared so far
 * @param withRecords of them with records to compare, as far as the reader may know
 * @param setAside lines that are no people
 * @param keptUntil when the result is deleted
 */
public record PeopleFile(
        UUID id,
        String name,
        UserId startedBy,
        String reason,
        State state,
        int people,
        int screened,
        int withRecords,
        int setAside,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> keptUntil,
        Optional<Sentence> failure) {

    /** How it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean hasEnded() {
        return endedAt.isPresent();
    }

    @Override
    public String toString() {
        return "PeopleFile " + id + " " + state;
    }
}
