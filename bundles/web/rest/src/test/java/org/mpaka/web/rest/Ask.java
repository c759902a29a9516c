package org.mpaka.web.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mpaka.web.rest.core.FakeSessions;

/**
 * A request.
 *
 * @param address below the base
 */
public record Ask(String method, String address, Map<String, String> headers, Optional<Supplier<InputStream>> content) {
    /** By nobody. */
    public static Ask bare(String method, String address) {
        return new Ask(method, address, Map.of(), Optional.empty());
    }

    /** By the signed-in officer, from our own page. */
    public static Ask signedIn(String method, String address) {
        return bare(method, address)
                .with("Cookie", "__Host-sid=" + FakeSessions.TOKEN)
                .with("X-XSRF-TOKEN", FakeSessions.CSRF)
                .with("Sec-Fetch-Site", "same-origin");
    }

    public Ask with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(method, address, more, content);
    }

    public Ask without(String header) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Ask(method, address, fewer, content);
    }

    public Ask json(String text) {
        return sending("application/json", text);
    }

    public Ask sending(String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return sending(type, () -> new ByteArrayInputStream(bytes));
    }

    public Ask sending(String type, Supplier<InputStream> stream) {
        return new Ask(method, address, with("Content-Type", type).headers, Optional.of(stream));
    }
}
