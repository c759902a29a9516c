package org.mpaka.api.inspection;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about inspections. */
public final class InspectionEvents {
    /** Payload: the {@link Shift}; subject: the shift. */
    public static final EntryKind SHIFT_OPENED = EntryKind.of("inspection.shift-opened");
    /** Payload as {@link #SHIFT_OPENED}. */
    public static final EntryKind SHIFT_CLOSED = EntryKind.of("inspection.shift-closed");
    /** Payload: the whole {@link Inspection} after the act; subject: the inspection. */
    public static final EntryKind STARTED = EntryKind.of("inspection.started");
    /** What was read, said, checked or ruled changed. Payload as {@link #STARTED}. */
    public static final EntryKind CHANGED = EntryKind.of("inspection.changed");
    /**
     * Who has it, where it stands and what was decided changed: a decision, its confirmation or undoing, a take, a note.
     * Payload as {@link #STARTED}, without ruling and history, which stand as in the entry before: they are most of its
     * size.
     */
    public static final EntryKind DECIDED = EntryKind.of("inspection.decided");
    /** Payload as {@link #DECIDED}. */
    public static final EntryKind MOVED = EntryKind.of("inspection.moved");

    /** Somebody else than the lane's officer looked. Subject: the inspection. */
    public static final EntryKind VIEWED = EntryKind.of("inspection.viewed");

    /**
     * Persons were shown in the second line's queue to somebody who had not been shown them before. Payload: their
     * inspections; subject: the post.
     */
    public static final EntryKind QUEUE_VIEWED = EntryKind.of("inspection.queue-viewed");

    /**
     * Somebody who may not know why a case has protection priority took it, because nobody else was there to help.
     * Payload: {@link TakenMasked}; subject: the inspection.
     */
    public static final EntryKind TAKEN_MASKED = EntryKind.of("inspection.taken-masked");

    private InspectionEvents() {}

    /** A protection case in the hands of somebody who is shown nothing of its reason. */
    public record TakenMasked(InspectionId inspection) {}
}
