package org.mpaka.core.journal.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;

/** Hashes as {@link Entry} defines them. */
public final class EntryHash {
    /** What stands before the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private EntryHash() {}

    public static String of(Entry entry) {
        return of(
                entry.node(),
                entry.sequence(),
                entry.time(),
                entry.actor(),
                entry.kind(),
                entry.subject(),
                entry.payloadHash(),
                entry.previousHash());
    }

    public static String of(
            NodeId node,
            long sequence,
            Instant time,
            UserId actor,
            EntryKind kind,
            String subject,
            String payloadHash,
            String previousHash) {
        return ofText(String.join(
                "\n",
                node.value(),
                Long.toString(sequence),
                time.toString(),
                actor.value(),
                kind.value(),
                subject,
                payloadHash,
                previousHash));
    }

    /** SHA-256 of the UTF-8 text, 64 small hex digits. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the subject cannot be mistaken for the fields after it: the hashed text separates them by lines. */
    public static boolean isSubject(String text) {
        return !text.isEmpty() && !CONTROL.matcher(text).find();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
