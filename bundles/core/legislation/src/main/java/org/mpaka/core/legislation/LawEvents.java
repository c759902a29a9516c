package org.mpaka.core.legislation;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChangeId;

/** What the journal says about changes of the law. */
final class LawEvents {
    static final EntryKind PROPOSED = EntryKind.of("law.change-proposed");
    static final EntryKind APPROVED = EntryKind.of("law.change-approved");
    static final EntryKind REJECTED = EntryKind.of("law.change-rejected");

    private LawEvents() {}

    record Proposed(LawChangeId change, String source, String reason, List<LawChange.Row> rows) {}

    /** @param reason of a rejection */
    record Decided(LawChangeId change, Optional<String> reason) {}
}
