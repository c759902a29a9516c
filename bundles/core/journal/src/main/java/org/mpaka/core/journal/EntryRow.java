package org.mpaka.core.journal;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;

/** An entry with its place in this database. */
record EntryRow(
        NodeId node,
        long seq,
        long ordinal,
        Instant recordedAt,
        UserId actor,
        EntryKind kind,
        String subject,
        Optional<String> payload,
        String payloadHash,
        String previousHash,
        String hash) {

    Entry entry() {
        return new Entry(node, seq, recordedAt, actor, kind, subject, payload, payloadHash, previousHash, hash);
    }
}
