package org.mpaka.core.journal.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Entry;

/**
 * Recomputes one node's chain, entry by entry in sequence. Holds the hashes since the last checkpoint, nothing else of
 * the entries. Not for several threads.
 */
public final class ChainVerifier {
    /** One thing that does not fit. */
    public record Finding(NodeId node, long sequence, ChainFault fault) {}

    private final NodeId node;
    private final Optional<String> expectedKey;
    private final boolean exported;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, PublishedKey> keys = new LinkedHashMap<>();
    private final List<String> uncovered = new ArrayList<>();
    private final Set<Long> removed = new TreeSet<>();
    private final List<PayloadRemoval> removals = new ArrayList<>();
    private @Nullable Entry last;
    private long entries;
    private long checkpoints;
    private long covered;
    private long sealed;

    /**
     * Of a chain as a node holds it, with every payload.
     *
     * @param expectedKey fingerprint that must have made every signature; empty to trust what the chain publishes
     */
    public ChainVerifier(NodeId node, Optional<String> expectedKey) {
        this(node, expectedKey, false);
    }

    private ChainVerifier(NodeId node, Optional<String> expectedKey, boolean exported) {
        this.node = node;
        this.expectedKey = expectedKey;
        this.exported = exported;
    }

    /** Of an exported chain: payloads may be sealed from whoever exported it, and are counted. */
    public static ChainVerifier ofExport(NodeId node, Optional<String> expectedKey) {
        return new ChainVerifier(node, expectedKey, true);
    }

    public void accept(Entry entry) {
        entries++;
        checkLink(entry);
        if (!EntryHash.isSubject(entry.subject())) found(entry, ChainFault.SUBJECT);
        if (!EntryHash.of(entry).equals(entry.hash())) found(entry, ChainFault.HASH);
        entry.payload().ifPresentOrElse(payload -> checkPayload(entry, payload), () -> removed.add(entry.sequence()));
        uncovered.add(entry.hash());
        last = entry;
    }

    private void checkLink(Entry entry) {
        if (!entry.node().equals(node)) found(entry, ChainFault.NODE);
        var before = last;
        long expected = before == null ? 1 : before.sequence() + 1;
        if (entry.sequence() != expected) {
            found(entry, ChainFault.GAP);
            return;
        }
        if (!entry.previousHash().equals(before == null ? EntryHash.NONE : before.hash()))
            found(entry, ChainFault.PREVIOUS);
        if (before != null && entry.time().isBefore(before.time())) found(entry, ChainFault.TIME);
    }

    /** What carries the chain itself is never sealed: in place of it, a seal is content that does not fit. */
    private static boolean carriesTheChain(Entry entry) {
        return Set.of(PublishedKey.KIND, Checkpoint.KIND, PayloadRemoval.KIND).contains(entry.kind());
    }

    private void checkPayload(Entry entry, String payload) {
        if (exported && entry.hasSealedPayload() && !carriesTheChain(entry)) {
            sealed++;
            return;
        }
        if (!EntryHash.ofText(payload).equals(entry.payloadHash())) found(entry, ChainFault.PAYLOAD);
        try {
            if (entry.kind().equals(PublishedKey.KIND)) publish(PublishedKey.read(payload));
            else if (entry.kind().equals(Checkpoint.KIND)) check(entry, Checkpoint.read(payload));
            else if (entry.kind().equals(PayloadRemoval.KIND)) removals.add(PayloadRemoval.read(payload));
        } catch (RuntimeException e) {
            found(entry, ChainFault.UNREADABLE);
        }
    }

    private void publish(PublishedKey key) {
        keys.put(key.fingerprint(), key);
    }

    private void check(Entry entry, Checkpoint checkpoint) {
        checkpoints++;
        long count = checkpoint.last() - covered;
        if (checkpoint.first() != covered + 1 || count < 1 || count > uncovered.size()) {
            found(entry, ChainFault.COVERAGE);
            return;
        }
        var stretch = uncovered.subList(0, (int) count);
        if (!MerkleTree.root(stretch).equals(checkpoint.root())) found(entry, ChainFault.ROOT);
        var key = keys.get(checkpoint.key());
        if (key == null
                || expectedKey
                        .filter(wanted -> !wanted.equals(checkpoint.key()))
                        .isPresent()) found(entry, ChainFault.KEY);
        else if (!key.verifies(
                Checkpoint.signedBytes(node, checkpoint.first(), checkpoint.last(), checkpoint.root()),
                checkpoint.signature())) found(entry, ChainFault.SIGNATURE);
        stretch.clear();
        covered = checkpoint.last();
    }

    private void found(Entry entry, ChainFault fault) {
        findings.add(new Finding(node, entry.sequence(), fault));
    }

    public NodeId node() {
        return node;
    }

    public long entries() {
        return entries;
    }

    public long checkpoints() {
        return checkpoints;
    }

    /** Payloads that were sealed from whoever exported the chain; their hashes are in it, their texts are not. */
    public long sealed() {
        return sealed;
    }

    /** Entries at the end that no signature covers yet. */
    public int unsigned() {
        return uncovered.size();
    }

    public long lastSequence() {
        return last == null ? 0 : last.sequence();
    }

    /** Fingerprints of the certificates that the chain publishes, in their order. */
    public List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    /** Certificates of deletion in this chain; they may speak of other nodes' entries. */
    public List<PayloadRemoval> removals() {
        return List.copyOf(removals);
    }

    /**
     * All that does not fit.
     *
     * @param certificates of deletion, of this chain and others
     */
    public List<Finding> findings(List<PayloadRemoval> certificates) {
        var uncertified = new TreeSet<>(removed);
        certificates.stream()
                .filter(certificate -> certificate.node().equals(node))
                .forEach(certificate -> uncertified.removeAll(Set.copyOf(certificate.sequences())));
        var all = new ArrayList<>(findings);
        uncertified.forEach(sequence -> all.add(new Finding(node, sequence, ChainFault.REMOVED)));
        return all;
    }
}
