package org.mpaka.api;

import java.util.Optional;

/**
 * Which part of a long list is wanted.
 *
 * @param limit 1 to 500 items
 * @param after the {@link Page#next()} of the part before; empty for the first
 */
public record PageRequest(int limit, Optional<String> after) {
    public static final int MAXIMUM = 500;

    public PageRequest {
        if (limit < 1 || limit > MAXIMUM) throw new MpakaException(ErrorCode.INVALID_PAGE, limit, MAXIMUM);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
