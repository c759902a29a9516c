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
 * @param payload JSON; empty when retention removed it
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

    @Override
    public String toString() {
        return node + "/" + sequence + " " + kind;
    }
}
