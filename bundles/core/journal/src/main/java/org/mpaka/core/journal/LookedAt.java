package org.mpaka.core.journal;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.Verification;

/** The entries that the journal makes of what is done with itself. */
final class LookedAt {
    private LookedAt() {}

    private record Viewed(
            String reason,
            Optional<NodeId> node,
            Optional<EntryKind> kind,
            Optional<UserId> actor,
            Optional<String> subject,
            Optional<Instant> from,
            Optional<Instant> to) {}

    private record Verified(long entries, long checkpoints, int faults) {}

    private record Exported(NodeId node, String reason) {}

    private record Rebuilt(long entries) {}

    static Draft viewed(NodeId self, JournalQuery q) {
        return draft(
                "journal.viewed",
                self,
                new Viewed(q.reason(), q.node(), q.kind(), q.actor(), q.subject(), q.from(), q.to()));
    }

    static Draft verified(NodeId self, Verification v) {
        return draft(
                "journal.verified",
                self,
                new Verified(v.entries(), v.checkpoints(), v.faults().size()));
    }

    static Draft exported(NodeId self, NodeId node, String reason) {
        return draft("journal.exported", self, new Exported(node, reason));
    }

    static Draft rebuilt(NodeId self, long entries) {
        return draft("journal.rebuilt", self, new Rebuilt(entries));
    }

    private static Draft draft(String kind, NodeId self, Object payload) {
        return new Draft(EntryKind.of(kind), self.value(), payload);
    }
}
