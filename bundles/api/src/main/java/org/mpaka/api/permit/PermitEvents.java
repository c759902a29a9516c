package org.mpaka.api.permit;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about permits. Payload of the acts: the whole {@link Permit} after it; subject: the permit. */
public final class PermitEvents {
    public static final EntryKind APPLIED = EntryKind.of("permit.applied");
    public static final EntryKind GRANTED = EntryKind.of("permit.granted");
    public static final EntryKind REFUSED = EntryKind.of("permit.refused");
    public static final EntryKind EXTENDED = EntryKind.of("permit.extended");
    public static final EntryKind CANCELLED = EntryKind.of("permit.cancelled");
    /** Somebody looked. Payload: the permits shown; subject: the permit, the traveller, or {@code permits}. */
    public static final EntryKind VIEWED = EntryKind.of("permit.viewed");

    private PermitEvents() {}
}
