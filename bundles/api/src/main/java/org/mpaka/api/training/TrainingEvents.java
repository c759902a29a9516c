package org.mpaka.api.training;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about exercises. */
public final class TrainingEvents {
    /** Subject: the run. */
    public static final EntryKind RUN_BEGUN = EntryKind.of("training.run-begun");
    /** A traveller was presented, or judged. Subject: the run. */
    public static final EntryKind RUN_CHANGED = EntryKind.of("training.run-changed");
    /** Subject: the run. */
    public static final EntryKind RUN_ENDED = EntryKind.of("training.run-ended");
    /** Somebody looked at another one's record. Subject: the officer, or {@code everybody}. */
    public static final EntryKind RECORD_VIEWED = EntryKind.of("training.record-viewed");

    private TrainingEvents() {}
}
