package org.mpaka.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;

/**
 * One link of a node's chain.
 *
 * <p>{@code hash} = SHA-256 over the UTF-8 text of {@code node \n sequence \n time \n actor \n kind \n subject \n
 * payloadHash \n previousHash}; {@code payloadHash} = SHA-256 of the payload's UTF-8 text. Hashes are 64 small hex
 * digits. The chain covers the payload's hash, not the payload, so that retention can remove a payload.
 *
 * @param sequence 1 for the node's first entry, then without gaps
 * @param time never before that of the entry before it, to the microsecond
 * @param payload JSON; empty when retention removed it, {@link #SEALED} for who may not read it
 * @param previousHash 64 zeros for the first entry
 */
public record Entry(
        NodeId node,
        long sequence,
        Instant time,
        UserId actor,
        EntryKind kind,
        String subject,
        Optional<String> payload,
        String payloadHash,
        String previousHash,
        String hash) {
    /** In place of a payload that says why a case has protection priority; its hash stays that of the payload. */
    public static final String SEALED = "{\"sealed\":\"PROTECTION\"}";

    /** As those see it who may know that it is, by whom and when, and not what it says. */
    public Entry withSealedPayload() {
        return new Entry(
                node,
                sequence,
                time,
                actor,
                kind,
                subject,
                payload.map(hidden -> SEALED),
                payloadHash,
                previousHash,
                hash);
    }

    /** Whether the payload is left out for protection. */
    public boolean hasSealedPayload() {
        return payload.filter(SEALED::equals).isPresent();
    }

    @Override
    public String toString() {
        return node + "/" + sequence + " " + kind;
    }
}
