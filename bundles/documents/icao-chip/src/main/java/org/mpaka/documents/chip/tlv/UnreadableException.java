package org.mpaka.documents.chip.tlv;

/** What a chip gave is not what Doc 9303-10 describes. Says nothing of the content. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableException(String where) {
        super(where);
    }
}
