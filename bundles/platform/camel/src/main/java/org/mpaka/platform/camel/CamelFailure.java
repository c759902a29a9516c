package org.mpaka.platform.camel;

/** Camel refused a route or a context. */
final class CamelFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CamelFailure(String message, Exception cause) {
        super(message, cause);
    }
}
