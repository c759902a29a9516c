package org.mpaka.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mpaka.web.rest.core.FakeCore;

/** What came back. */
public record Answer(int status, Map<String, List<String>> headers, byte[] content) {
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(", ", header.getValue()))
                .findFirst()
                .orElse("");
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return FakeCore.MAPPER.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String code() {
        return json().path("code").asText();
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
