package org.mpaka.core.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mpaka.api.alert.AlertId;

/** Fingerprints of alerts and of whole lists. */
final class Hashes {
    private static final int REVISION_LENGTH = 16;

    private Hashes() {}

    /** What is seen is known again by it. */
    static String revision(Object... parts) {
        return sha256(List.of(parts).toString()).substring(0, REVISION_LENGTH);
    }

    /** 64 hex digits. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** 32 bytes. */
    static byte[] bytes(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a list's content, see {@link Fingerprints#contentHash}. */
    static String ofList(Map<AlertId, String> hashes) {
        var list = new Fingerprints();
        hashes.forEach((id, hash) -> list.now(id.value(), hash));
        return list.contentHash();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
