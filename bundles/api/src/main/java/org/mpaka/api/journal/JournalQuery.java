package org.mpaka.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;

/** Which entries are wanted; an empty field does not narrow. */
public record JournalQuery(
        Optional<NodeId> node,
        Optional<EntryKind> kind,
        Optional<UserId> actor,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> to) {
    public static final JournalQuery ALL = new JournalQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
