package org.mpaka.core.journal;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.journal.chain.EntryHash;
import org.mpaka.core.json.Payloads;

/**
 * What one caller wants appended, written as JSON and hashed before it waits for its turn.
 *
 * @param own how many of the lines, from the first, are the caller's; the others are its companions'
 */
record Act(UserId actor, List<Line> lines, int own, Optional<String> key) {
    private static final int LONGEST = 200;

    Act {
        lines = List.copyOf(lines);
    }

    /** An entry to be. */
    record Line(EntryKind kind, String subject, String payload, String payloadHash) {
        static Line of(Draft draft, Payloads payloads) {
            if (!EntryHash.isSubject(draft.subject()) || draft.subject().length() > LONGEST)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "subject", draft.subject());
            var payload = payloads.write(draft.payload());
            return new Line(draft.kind(), draft.subject(), payload, EntryHash.ofText(payload));
        }
    }

    boolean matches(EntryRow row, int index) {
        var line = lines.get(index);
        return line.kind().equals(row.kind()) && line.subject().equals(row.subject());
    }
}
