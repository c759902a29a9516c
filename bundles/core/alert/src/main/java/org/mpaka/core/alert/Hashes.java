package org.mpaka.core.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mpaka.api.alert.AlertId;

/** Fingerprints of alerts and of whole lists. */
final class Hashes {
    private Hashes() {}

    /** 64 hex digits. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of a list's content: the entries' hashes in order of their identifiers, one a line. */
    static String ofList(Map<AlertId, String> hashes) {
        var sorted = new TreeMap<String, String>();
        hashes.forEach((id, hash) -> sorted.put(id.value(), hash));
        var digest = digest();
        sorted.forEach((id, hash) -> digest.update((id + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
