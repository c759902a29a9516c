package org.mpaka.core.trust.encoding;

import org.mpaka.api.Sentence;

/** Something is not what it should be; the sentence says what. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    public UnreadableException(String code) {
        super(code);
        this.code = code;
    }

    public UnreadableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public Sentence sentence() {
        return Sentence.of(code);
    }
}
