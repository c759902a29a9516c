package org.mpaka.core.passenger;

import java.util.UUID;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about passenger lists. Never who is in them. */
final class PassengerEvents {
    /** Subject: the SHA-256 of what was taken. */
    static final EntryKind LIST_TAKEN = EntryKind.of("passenger.list-taken");

    static final EntryKind FILE_QUARANTINED = EntryKind.of("passenger.file-quarantined");
    /** Subject: the file in quarantine. */
    static final EntryKind QUARANTINE_VIEWED = EntryKind.of("passenger.quarantine-viewed");

    static final EntryKind QUARANTINE_CORRECTED = EntryKind.of("passenger.quarantine-corrected");
    static final EntryKind QUARANTINE_DISCARDED = EntryKind.of("passenger.quarantine-discarded");
    /** Subject: the journey. */
    static final EntryKind JOURNEY_SCREENED = EntryKind.of("passenger.journey-screened");

    static final EntryKind JOURNEY_VIEWED = EntryKind.of("passenger.journey-viewed");
    static final EntryKind JOURNEY_DELETED = EntryKind.of("passenger.journey-deleted");

    private PassengerEvents() {}

    record ListTaken(String channel, String kind, String sender, String reference, String voyage, int people) {}

    record FileQuarantined(String channel, int bytes, int faults, String hash) {}

    record Corrected(UUID quarantined, String hash) {}

    record People(int people) {}

    record Ended(String reason) {}
}
