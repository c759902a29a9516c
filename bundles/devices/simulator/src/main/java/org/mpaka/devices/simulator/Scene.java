package org.mpaka.devices.simulator;

import java.util.List;
import java.util.Optional;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Traits;

/**
 * One thing that happens at the reader.
 *
 * @param title what an instructor chooses it by
 * @param lines the zone of the document that is presented; empty when the reader is unplugged instead
 * @param chip of the document; empty when it has none
 */
record Scene(String title, List<String> lines, Optional<Chip> chip) {
    Scene {
        lines = List.copyOf(lines);
    }

    Scene(String title, List<String> lines) {
        this(title, lines, Optional.empty());
    }

    /** A chip, with what is wrong with it. */
    record Chip(Bearer bearer, Traits traits) {}

    boolean unplugged() {
        return lines.isEmpty();
    }
}
