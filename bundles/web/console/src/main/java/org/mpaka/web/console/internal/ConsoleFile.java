package org.mpaka.web.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the built console, held in memory.
 *
 * @param bytes the content as it is sent
 * @param type the media type
 * @param tag the strong entity tag, quoted
 * @param forever whether the name carries a hash of the content, so that a browser may keep it for a year
 */
record ConsoleFile(byte[] bytes, String type, String tag, boolean forever) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    /** Reads {@code path} (relative to the console's root, without leading slash) from this bundle. */
    static Optional<ConsoleFile> find(String path) throws IOException {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        URL url = path.contains("..") ? null : ConsoleFile.class.getResource("/console/" + path);
        if (type == null || url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readAllBytes();
            return Optional.of(new ConsoleFile(bytes, type, tagOf(bytes), path.startsWith("assets/")));
        }
    }

    String cacheControl() {
        return forever ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static String tagOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
