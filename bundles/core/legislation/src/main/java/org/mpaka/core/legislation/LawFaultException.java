package org.mpaka.core.legislation;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** A table of rows is not taken, and nothing changes. */
final class LawFaultException extends MpakaException {
    private static final long serialVersionUID = 1L;

    LawFaultException(LawFault fault) {
        super(ErrorCode.UNREADABLE_FILE, fault.file(), fault.line(), fault.what());
    }
}
