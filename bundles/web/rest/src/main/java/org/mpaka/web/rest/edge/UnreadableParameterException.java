package org.mpaka.web.rest.edge;

import jakarta.ws.rs.BadRequestException;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.Sentence;

/** A part of the address is no value of its type. */
public final class UnreadableParameterException extends BadRequestException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String type;
    private final String text;

    UnreadableParameterException(String type, String text) {
        super("unreadable " + type);
        this.type = type;
        this.text = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    Sentence sentence() {
        return Sentence.of(ErrorCode.INVALID_CODE.sentenceCode(), "0", type, "1", text);
    }
}
