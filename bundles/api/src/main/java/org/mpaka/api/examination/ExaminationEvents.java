package org.mpaka.api.examination;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about documents in the second line. The subject is always the inspection. */
public final class ExaminationEvents {
    /** Payload: the {@link Examination}. */
    public static final EntryKind EXAMINED = EntryKind.of("document.examined");

    /** The picture of a page was kept. Payload: {@code sha256} of it, hex digits, and its {@code octets}. */
    public static final EntryKind PICTURE_KEPT = EntryKind.of("document.page-picture-kept");

    /** Somebody looked at it. No payload of weight. */
    public static final EntryKind PICTURE_VIEWED = EntryKind.of("document.page-picture-viewed");

    /** It was deleted, by a person or because its days were over. Payload: {@code reason}. */
    public static final EntryKind PICTURE_DELETED = EntryKind.of("document.page-picture-deleted");

    private ExaminationEvents() {}
}
