package org.mpaka.api.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.UserId;

/**
 * An import that runs beside everything else.
 *
 * @param done bytes while reading, entries while writing and clearing
 * @param total of the same; never below {@code done}
 * @param preview once the file is read; of a job that takes one over, that one
 * @param result once the list is in force
 * @param failure why it failed; the list before is in force
 */
public record ImportJob(
        UUID id,
        String format,
        AlertListId list,
        UserId startedBy,
        Stage stage,
        State state,
        long done,
        long total,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<AlertImports.Preview> preview,
        Optional<AlertList> result,
        Optional<Sentence> failure) {

    /** What it does. */
    public enum Stage {
        /** Reads the file and compares it with the list in force. */
        READING,
        /** Writes what differs, unseen. */
        WRITING,
        /** The new list is in force; rows nobody needs are taken out. */
        CLEARING
    }

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
        return "ImportJob " + id + " " + stage + " " + state;
    }
}
