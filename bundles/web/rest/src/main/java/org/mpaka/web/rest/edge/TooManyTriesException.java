package org.mpaka.web.rest.edge;

import java.time.Duration;

/** An address tries too often. */
public final class TooManyTriesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    /** Whole seconds until it may try again, at least one. */
    public long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
