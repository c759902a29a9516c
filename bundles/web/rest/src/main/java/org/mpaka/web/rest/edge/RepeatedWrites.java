package org.mpaka.web.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Repetitions;
import org.mpaka.api.journal.RequestKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a write that is sent again through, and refuses another one under the same key. */
@Component(service = RepeatedWrites.class)
public final class RepeatedWrites {
    private static final int FINGERPRINT_BYTES = 16;

    private final Repetitions repetitions;
    private final ObjectMapper mapper;

    @Activate
    public RepeatedWrites(@Reference Repetitions repetitions, @Reference(target = "(name=mpaka)") ObjectMapper mapper) {
        this.repetitions = repetitions;
        this.mapper = mapper;
    }

    /**
     * The key as services take it.
     *
     * @param actor in whose name the write is journaled
     * @param content the operation's name and all it writes, as read, so that spaces and the order of properties do not
     *     count; never a password, for its fingerprint is kept
     * @throws MpakaException {@code INVALID_FIELD} for a key of another form, {@code IDEMPOTENCY_KEY_REUSED}
     */
    public Optional<String> key(@Nullable String header, Actor actor, Object... content) {
        var given = IdempotencyKey.of(header);
        if (given.isEmpty()) return Optional.empty();
        var key = RequestKey.of(given.get(), fingerprint(content));
        repetitions.expectSame(actor, key);
        return Optional.of(key.toString());
    }

    private String fingerprint(Object... content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(mapper.writeValueAsBytes(content));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
