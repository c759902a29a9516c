package org.mpaka.api.inspection;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about inspections. */
public final class InspectionEvents {
    public static final EntryKind SHIFT_OPENED = EntryKind.of("inspection.shift-opened");
    public static final EntryKind SHIFT_CLOSED = EntryKind.of("inspection.shift-closed");
    /** Payload: the whole {@link Inspection} after the act; subject: the inspection. */
    public static final EntryKind STARTED = EntryKind.of("inspection.started");
    /** Payload as {@link #STARTED}. */
    public static final EntryKind CHANGED = EntryKind.of("inspection.changed");
    /** Payload as {@link #STARTED}. */
    public static final EntryKind DECIDED = EntryKind.of("inspection.decided");

    public static final EntryKind VIEWED = EntryKind.of("inspection.viewed");

    private InspectionEvents() {}
}
