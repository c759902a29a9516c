package org.mpaka.web.rest.edge;

import jakarta.ws.rs.BadRequestException;
import org.mpaka.api.Sentence;

/** A part of the address is no value of its type. */
public final class UnreadableParameterException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Class<?> type;

    UnreadableParameterException(String name, Class<?> type) {
        super("unreadable " + name);
        this.name = name;
        this.type = type;
    }

    String name() {
        return name;
    }

    Sentence sentence() {
        return ValueForm.unreadable(name, type);
    }
}
