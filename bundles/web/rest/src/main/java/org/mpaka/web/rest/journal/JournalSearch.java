package org.mpaka.web.rest.journal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.JournalQuery;

/**
 * Which entries are wanted, and why; an absent field does not narrow. A reason may name a person and is therefore no part
 * of an address.
 *
 * @param reason why one looks; kept in the journal with the look
 * @param node whose chain
 * @param kind what happened: `traveller.crossing-recorded`
 * @param actor who did it
 * @param subject identifier of what it happened to
 * @param from not before
 * @param to before
 * @param newestFirst true for the newest first; in sequence when absent
 * @param limit items wanted, 1 to 500; 50 when absent
 * @param after the `next` of the part before
 */
public record JournalSearch(
        @Size(min = 3, max = 500) String reason,
        Optional<NodeId> node,
        Optional<EntryKind> kind,
        Optional<UserId> actor,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Boolean> newestFirst,
        Optional<Integer> limit,
        Optional<String> after) {
    JournalQuery query() {
        return new JournalQuery(reason, node, kind, actor, subject, from, to, newestFirst.orElse(false));
    }

    @Override
    public String toString() {
        return "JournalSearch";
    }
}
