package org.mpaka.core.journal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.core.journal.chain.Checkpoint;
import org.mpaka.core.journal.chain.MerkleTree;
import org.mpaka.core.journal.chain.PublishedKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;

/** Signs stretches of this node's chain with the node's key. */
final class Checkpoints {
    private final Database database;
    private final NodeId node;
    private final NodeKey key;
    private final Payloads payloads;
    private final AppendQueue queue;

    Checkpoints(Database database, NodeId node, NodeKey key, Payloads payloads, AppendQueue queue) {
        this.database = database;
        this.node = node;
        this.key = key;
        this.payloads = payloads;
        this.queue = queue;
    }

    private record Link(EntryKind kind, String hash) {}

    private record KeyEntry(String subject) {}

    /** Makes the certificate known, unless the chain's last known one is the same. */
    void publishKey() {
        var published = PublishedKey.of(key.certificate());
        var last = database.query(
                KeyEntry.class,
                "SELECT subject FROM journal_entry WHERE node = ? AND kind = ? ORDER BY seq DESC FETCH FIRST 1 ROWS ONLY",
                node,
                PublishedKey.KIND);
        if (last.stream().noneMatch(entry -> entry.subject.equals(published.fingerprint())))
            append(new Draft(PublishedKey.KIND, published.fingerprint(), published));
    }

    /** Signs what is not signed yet, if there is more than earlier checkpoints. One at a time. */
    synchronized void sign() {
        while (signStretch()) {
            // until nothing is left
        }
    }

    private boolean signStretch() {
        var head = database.read(sql -> new JournalTables(sql).head(node));
        var links = database.query(
                Link.class,
                "SELECT kind, hash FROM journal_entry WHERE node = ? AND seq > ? AND seq <= ? ORDER BY seq"
                        + " FETCH FIRST ? ROWS ONLY",
                node,
                head.covered(),
                head.seq(),
                Checkpoint.ENTRIES);
        if (links.stream().allMatch(link -> link.kind.equals(Checkpoint.KIND))) return false;
        long first = head.covered() + 1;
        long last = head.covered() + links.size();
        var root = MerkleTree.root(links.stream().map(Link::hash).toList());
        var signature = Base64.getEncoder().encodeToString(key.sign(Checkpoint.signedBytes(node, first, last, root)));
        var fingerprint = PublishedKey.of(key.certificate()).fingerprint();
        append(new Draft(
                Checkpoint.KIND, first + "-" + last, new Checkpoint(first, last, root, fingerprint, signature)));
        return links.size() == Checkpoint.ENTRIES;
    }

    private void append(Draft draft) {
        var line = Act.Line.of(draft, payloads);
        queue.append(new Act(UserId.of(node.value()), List.of(line), 1, Optional.empty()));
    }
}
