package org.mpaka.api;

import java.util.TreeMap;

/** Something that a person can act on went wrong. Bugs are plain {@link IllegalStateException}s. */
public class MpakaException extends RuntimeException {
    private static final long serialVersionUID = 2L;
    private final ErrorCode code;
    private final String said;
    private final TreeMap<String, String> slots;

    public MpakaException(ErrorCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        said = code.sentenceCode();
        slots = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) slots.put(Integer.toString(i), String.valueOf(arguments[i]));
    }

    public MpakaException(Throwable cause, ErrorCode code, Object... arguments) {
        this(code, arguments);
        initCause(cause);
    }

    /** @param said to people, instead of what is said of every such error */
    public MpakaException(ErrorCode code, Sentence said) {
        super(code.name());
        this.code = code;
        this.said = said.code();
        slots = new TreeMap<>(said.arguments());
    }

    public ErrorCode code() {
        return code;
    }

    /** The sentence to be said: the code's with slots {@code 0}, {@code 1} …, or the one it was made with. */
    public Sentence sentence() {
        return new Sentence(said, slots);
    }
}
