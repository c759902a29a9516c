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
 * @param newestFirst the other way round: the last entry comes first, and pages lead back
 */
public record JournalQuery(
        String reason,
        Optional<NodeId> node,
        Optional<EntryKind> kind,
        Optional<UserId> actor,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> to,
        boolean newestFirst) {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    /** @throws MpakaException {@code INVALID_FIELD} without a reason */
    public JournalQuery {
        reason = checked(reason);
    }

    /**
     * A reason as it is kept.
     *
     * @throws MpakaException {@code INVALID_FIELD} when it is none
     */
    public static String checked(String reason) {
        var text = reason.strip();
        if (text.length() < SHORTEST_REASON || text.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
        return text;
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
                Optional.empty(),
                false);
    }
}
