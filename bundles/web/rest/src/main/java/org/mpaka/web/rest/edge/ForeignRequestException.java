package org.mpaka.web.rest.edge;

/** A request that another site made the browser send, or that lacks the session's token. */
public final class ForeignRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignRequestException() {
        super("not from our own pages");
    }
}
