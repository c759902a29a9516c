package org.mpaka.platform.worker;

/** The worker has no answer. */
public final class NoAnswerException extends Exception {
    /** It hung, died, or answered nonsense; it is ended. */
    public static final int LOST = -100;

    private static final long serialVersionUID = 1;
    private final int code;

    /** @param code negative; what it means, the worker says */
    public NoAnswerException(int code) {
        super(null, null, false, false);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
