package org.mpaka.platform.fingerprint;

/** What was given is no image of a fingerprint, or no template. Its text names what is wrong and quotes nothing. */
public final class UnreadablePrintException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadablePrintException(String message) {
        super(message);
    }

    public UnreadablePrintException(String message, Throwable cause) {
        super(message, cause);
    }
}
