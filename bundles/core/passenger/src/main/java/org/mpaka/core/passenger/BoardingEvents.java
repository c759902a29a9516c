package org.mpaka.core.passenger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.BoardingStatus;

/**
 * What the journal says of answers to carriers; the subject is the journey. Who is let board stays unnamed. Who is not is
 * named, as a refused traveller is: he can complain when the list is long gone.
 */
final class BoardingEvents {
    static final EntryKind ANSWERED = EntryKind.of("passenger.boarding-answered");
    static final EntryKind PROPOSED = EntryKind.of("passenger.boarding-refusal-proposed");
    static final EntryKind CONFIRMED = EntryKind.of("passenger.boarding-refusal-confirmed");
    static final EntryKind WITHDRAWN = EntryKind.of("passenger.boarding-refusal-withdrawn");
    static final EntryKind SENT = EntryKind.of("passenger.boarding-reply-sent");
    static final EntryKind FETCHED = EntryKind.of("passenger.boarding-reply-fetched");

    private BoardingEvents() {}

    record Answered(BoardingStatus status, List<UUID> passengers, String reason) {}

    record Refused(
            UUID passenger,
            PersonNames names,
            PartialDate birth,
            Optional<AnnouncedPassenger.Paper> document,
            BoardingStatus status,
            String ground,
            String reason) {
        @Override
        public String toString() {
            return "Refused " + passenger;
        }
    }

    record Withdrawn(UUID passenger, String reason) {}

    record Sent(UUID reply, int people) {}

    static Refused of(Row row, BoardingStatus status, String ground, String reason) {
        var person = row.announced();
        return new Refused(row.id(), person.names(), person.birth(), person.document(), status, ground, reason);
    }
}
