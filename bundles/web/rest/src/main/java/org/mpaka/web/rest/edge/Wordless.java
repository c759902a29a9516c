package org.mpaka.web.rest.edge;

import org.jspecify.annotations.Nullable;

/**
 * An exception as the log may have it: types and places, without the messages, which quote what a traveller is called,
 * and could begin a line of their own.
 */
final class Wordless extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private Wordless(Throwable of, int depth) {
        super(of.getClass().getName(), cause(of, depth), false, true);
        setStackTrace(of.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable of, int depth) {
        return of.getCause() == null || depth == DEEPEST ? null : new Wordless(of.getCause(), depth + 1);
    }

    static Wordless of(Throwable bug) {
        return new Wordless(bug, 0);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
