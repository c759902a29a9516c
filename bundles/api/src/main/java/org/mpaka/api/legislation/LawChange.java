package org.mpaka.api.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * A change of values by the national authority: proposed by one person, in force when another approved it.
 *
 * @param source name of the file it came in, or what the person called it
 * @param reason in the person's words
 * @param decision empty while it waits
 */
public record LawChange(
        LawChangeId id,
        State state,
        Instant at,
        UserId by,
        String source,
        String reason,
        List<Row> rows,
        Optional<Decision> decision) {
    public LawChange {
        rows = List.copyOf(rows);
    }

    /** How far a change is. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** @param reason of a rejection */
    public record Decision(Instant at, UserId by, Optional<String> reason) {}

    /**
     * A value for a key from a day on. What was in force for the key before ends the day before.
     *
     * @param from the first day
     * @param value the new row; empty when the key has no value any more
     * @param line of the file it came in, from 1; 0 when there was none
     */
    public record Row(
            String table, String key, LocalDate from, Optional<LegalValue> value, Optional<String> note, int line) {}
}
