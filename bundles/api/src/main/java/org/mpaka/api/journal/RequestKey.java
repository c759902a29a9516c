package org.mpaka.api.journal;

import java.util.Optional;

/**
 * The key of a write that may be sent again, and what the write says.
 *
 * <p>As text, as services take it for an {@code idempotencyKey}: the key, and after a dot the fingerprint. The same write
 * always has the same text, so that identifiers may be made from it.
 *
 * @param key made by the client, without a dot
 * @param content fingerprint of what is written; empty where nobody compares it
 */
public record RequestKey(String key, Optional<String> content) {
    private static final String BETWEEN = ".";

    public RequestKey {
        if (key.isEmpty() || key.contains(BETWEEN)) throw new IllegalArgumentException("no key of a request");
    }

    public static RequestKey of(String key, String content) {
        return new RequestKey(key, Optional.of(content));
    }

    /** @param text as {@link #toString} gives it */
    public static RequestKey parse(String text) {
        int end = text.indexOf(BETWEEN);
        return end < 0
                ? new RequestKey(text, Optional.empty())
                : new RequestKey(text.substring(0, end), Optional.of(text.substring(end + 1)));
    }

    /** Whether a key that came with one content now comes with another. */
    public boolean isReuseOf(RequestKey before) {
        return key.equals(before.key)
                && content.isPresent()
                && before.content.isPresent()
                && !content.equals(before.content);
    }

    @Override
    public String toString() {
        return content.map(given -> key + BETWEEN + given).orElse(key);
    }
}
