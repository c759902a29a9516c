package org.mpaka.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;

/**
 * Which entries are wanted; an empty field does not narrow.
 *
 * @param reason why one looks, 3 to 500 characters; kept in the entry of the look
 */
public record JournalQuery(
        String reason,
        Optional<NodeId> node,
        Optional<EntryKind> kind,
        Optional<UserId> actor,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> to) {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    /** @throws MpakaException {@code INVALID_FIELD} without a reason */
    public JournalQuery {
        reason = reason.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
    }

    /** Every entry. */
    public static JournalQuery all(String reason) {
        return new JournalQuery(
                reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
