package org.mpaka.devices.sbi;

import java.io.IOException;

/** The service breaks the interface, or cannot be believed; the message says in what, without anything personal. */
final class SbiFault extends IOException {
    private static final long serialVersionUID = 1;

    SbiFault(String message) {
        super(message);
    }

    SbiFault(String message, Throwable cause) {
        super(message, cause);
    }
}
