package org.mpaka.testing.passport;

/** The document was taken from the reader. */
public final class TornOffException extends Exception {
    private static final long serialVersionUID = 1;

    public TornOffException() {
        super("taken from the reader");
    }
}
