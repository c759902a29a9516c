package org.mpaka.api.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Appends to this node's chain and reads every chain it holds. */
@ProviderType
public interface Journal {
    /**
     * Appends the drafts in one transaction with the register changes they stand for.
     *
     * @param idempotencyKey a repeated key of the same actor appends nothing and returns the entries of the first
     *     time; empty where a repetition is impossible; the text of a {@link RequestKey}
     * @return the entries in the drafts' order
     * @throws MpakaException {@code STORAGE_UNAVAILABLE} when nothing was recorded, {@code IDEMPOTENCY_KEY_REUSED}
     *     when the key came with other kinds, subjects or content
     */
    List<Entry> append(Actor actor, List<Draft> drafts, Optional<String> idempotencyKey);

    /** Appends one draft, without key. */
    default Entry append(Actor actor, Draft draft) {
        return append(actor, List.of(draft), Optional.empty()).get(0);
    }

    /**
     * Entries of this or another node, in sequence or the newest first. Needs JOURNAL_READ; the look and its reason are
     * journaled. Without PROTECTION_READ, payloads that say why a case has protection priority are sealed.
     */
    Page<Entry> entries(Actor actor, JournalQuery query, PageRequest page);

    /** Recomputes every chain and checks every checkpoint's signature. Needs JOURNAL_READ. */
    Verification verify(Actor actor);

    /**
     * Writes a node's chain as text, one JSON object a line, with its checkpoints and certificate, for a verifier that
     * needs no server. Needs JOURNAL_READ; the export and its reason are journaled. Sealed as {@link #entries} are.
     *
     * @param reason why it is taken out, 3 to 500 characters
     * @throws MpakaException {@code INVALID_FIELD} without a reason, before anything is written
     */
    void export(Actor actor, NodeId node, String reason, OutputStream out) throws IOException;

    /** Empties all registers and applies every entry anew. Needs SYSTEM_ADMINISTER. */
    RebuildReport rebuild(Actor actor);

    /** Takes over entries of another node, in sequence; known ones are passed over. */
    Received receive(List<Entry> entries);

    /** Entries of a node from a sequence on, for shipping; at most {@code limit}. */
    List<Entry> read(NodeId node, long fromSequence, int limit);

    /**
     * What became of received entries.
     *
     * @param last the highest sequence now held without a gap
     * @param quarantined sequences set aside, with the reason
     */
    record Received(long last, Map<Long, String> quarantined) {}

    /** @param entries how many were applied */
    record RebuildReport(long entries, Duration took) {}
}
