package org.mpaka.core.trust;

import org.mpaka.api.Sentence;

/** Something is not what it should be; the sentence says what. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    UnreadableException(String code) {
        super(code);
        this.code = code;
    }

    UnreadableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    Sentence sentence() {
        return Sentence.of(code);
    }
}
