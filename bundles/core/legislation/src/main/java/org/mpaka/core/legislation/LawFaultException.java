package org.mpaka.core.legislation;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** A table of rows is not taken, and nothing changes. */
final class LawFaultException extends MpakaException {
    private static final long serialVersionUID = 2L;

    private final transient LawFault fault;

    LawFaultException(LawFault fault) {
        super(ErrorCode.UNREADABLE_FILE, fault.sentence());
        this.fault = fault;
    }

    LawFault fault() {
        return fault;
    }
}
