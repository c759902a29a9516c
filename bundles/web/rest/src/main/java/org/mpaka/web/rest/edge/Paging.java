package org.mpaka.web.rest.edge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;

/** Reads {@code limit} and {@code after}. */
public final class Paging {
    /** What a screen shows without scrolling far. */
    public static final int DEFAULT_LIMIT = 50;

    private Paging() {}

    public static PageRequest of(@Nullable Integer limit, @Nullable String after) {
        return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, Optional.ofNullable(after));
    }
}
