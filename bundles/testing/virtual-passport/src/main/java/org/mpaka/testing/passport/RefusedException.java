package org.mpaka.testing.passport;

/** The chip answers with a status that is not 9000. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    RefusedException(int status) {
        super(Integer.toHexString(status));
        this.status = status;
    }

    int status() {
        return status;
    }
}
