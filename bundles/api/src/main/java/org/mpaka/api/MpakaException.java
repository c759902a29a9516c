package org.mpaka.api;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Something that a person can act on went wrong. Bugs are plain {@link IllegalStateException}s. */
public class MpakaException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;
    private final List<String> arguments;

    public MpakaException(ErrorCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public MpakaException(Throwable cause, ErrorCode code, Object... arguments) {
        this(code, arguments);
        initCause(cause);
    }

    public ErrorCode code() {
        return code;
    }

    /** The sentence to be said, with slots {@code 0}, {@code 1} … */
    public Sentence sentence() {
        var slots = new TreeMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) slots.put(Integer.toString(i), arguments.get(i));
        return new Sentence(code.sentenceCode(), slots);
    }
}
