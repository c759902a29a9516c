package org.mpaka.core.journal.chain;

import java.nio.charset.StandardCharsets;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.EntryKind;

/**
 * The node's signature over a stretch of its chain; itself an entry, so that it is shipped, exported and chained.
 *
 * @param first sequence of the first entry it covers
 * @param last of the last one
 * @param root Merkle root over their hashes
 * @param key SHA-256 of the signing certificate, published by an earlier entry
 * @param signature SHA256withECDSA over {@link #signedBytes}, Base64
 */
public record Checkpoint(long first, long last, String root, String key, String signature) {
    public static final EntryKind KIND = EntryKind.of("journal.checkpoint-signed");

    /** An entry every so many. */
    public static final int ENTRIES = 256;

    public static byte[] signedBytes(NodeId node, long first, long last, String root) {
        return String.join("\n", "mpaka-checkpoint-1", node.value(), Long.toString(first), Long.toString(last), root)
                .getBytes(StandardCharsets.UTF_8);
    }

    static Checkpoint read(String payload) {
        var fields = FlatJson.read(payload);
        return new Checkpoint(
                fields.number("first"),
                fields.number("last"),
                fields.text("root"),
                fields.text("key"),
                fields.text("signature"));
    }
}
