package org.mpaka.api.biometric;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about fingerprints: that, by whom and when; never a template. The subject is the inspection. */
public final class BiometricEvents {
    /** A finger was taken, or why not was noted. Payload: {@code fingers}, {@code exceptions}: how many now; {@code days}. */
    public static final EntryKind ENROLLED = EntryKind.of("biometric.enrolled");

    /** Somebody looked what was taken. */
    public static final EntryKind VIEWED = EntryKind.of("biometric.viewed");

    /** One finger with one other. Payload: {@code with}, {@code similarity}, {@code threshold}, {@code engine}. */
    public static final EntryKind COMPARED = EntryKind.of("biometric.compared");

    /** One finger among all. Payload: {@code searched}, {@code alike}, {@code threshold}, {@code engine}. */
    public static final EntryKind SEARCHED = EntryKind.of("biometric.searched");

    /** They were deleted, by a person or because their days were over. Payload: {@code reason}. */
    public static final EntryKind DELETED = EntryKind.of("biometric.deleted");

    private BiometricEvents() {}
}
