package org.mpaka.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.mpaka.api.journal.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Writes and reads what the journal and the registers hold as JSON.
 *
 * <p>Reading tolerates properties of other versions. What cannot be read or written is a bug, not an input error. Safe
 * for all threads.
 */
@Component(service = Payloads.class)
public final class Payloads {
    private final ObjectMapper mapper = MpakaMapper.tolerant();

    @Activate
    public Payloads() {}

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            // Only the class: the message of Jackson quotes the source, which may be personal.
            throw new IllegalStateException(
                    "not a " + type.getName() + ": " + e.getClass().getSimpleName());
        }
    }

    /** The payload of an entry; appliers are never given one without. */
    public <T> T read(Entry entry, Class<T> type) {
        return read(entry.payload().orElseThrow(() -> new IllegalStateException(entry + " has no payload")), type);
    }
}
