package org.mpaka.api.device;

/** The document was taken from the reader, or the reader unplugged, before the answer came. */
public final class CardLostException extends Exception {
    private static final long serialVersionUID = 1;

    public CardLostException(String message) {
        super(message);
    }

    public CardLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
