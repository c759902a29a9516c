package org.mpaka.devices.pagereader;

import java.io.IOException;

/** The bridge answered, but not as the contract says. Its text names what was wrong and quotes nothing. */
final class BridgeFault extends IOException {
    private static final long serialVersionUID = 1;

    BridgeFault(String message) {
        super(message);
    }
}
