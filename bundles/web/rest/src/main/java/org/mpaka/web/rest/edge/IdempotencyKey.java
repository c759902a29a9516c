package org.mpaka.web.rest.edge;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** The header by which a repeated write is done once. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    /** Keys a client makes at random; short ones would collide. */
    public static final String FORM = "[A-Za-z0-9_-]{8,64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private IdempotencyKey() {}

    /** @throws MpakaException {@code INVALID_FIELD} for a key of another form */
    public static Optional<String> of(@Nullable String header) {
        if (header == null) return Optional.empty();
        if (!PATTERN.matcher(header).matches()) throw new MpakaException(ErrorCode.INVALID_FIELD, HEADER, FORM);
        return Optional.of(header);
    }
}
