package org.mpaka.core.journal;

import java.time.Instant;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Entry;
import org.mpaka.core.journal.chain.EntryHash;

/**
 * Where a node's chain ends.
 *
 * @param covered the last sequence that a checkpoint covers
 */
record Head(NodeId node, long seq, String hash, Instant recordedAt, long covered) {
    static Head none(NodeId node) {
        return new Head(node, 0, EntryHash.NONE, Instant.EPOCH, 0);
    }

    Head after(Entry entry) {
        return new Head(node, entry.sequence(), entry.hash(), entry.time(), covered);
    }

    Head coveredTo(long sequence) {
        return new Head(node, seq, hash, recordedAt, sequence);
    }
}
