package org.mpaka.core.journal;

import java.time.Duration;
import java.time.Instant;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;

/**
 * The clock was set back: entries keep the last time until it has caught up, and one entry says so.
 *
 * @param clock what it shows
 * @param last the time of the entry before
 */
record ClockSetBack(Instant clock, Instant last) {
    /** Less is the clock's own unrest. */
    static final Duration TOLERANCE = Duration.ofSeconds(1);

    Draft draft(String subject) {
        return new Draft(EntryKind.of("journal.clock-set-back"), subject, this);
    }
}
