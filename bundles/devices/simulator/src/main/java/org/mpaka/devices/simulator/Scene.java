package org.mpaka.devices.simulator;

import java.util.List;

/**
 * One thing that happens at the reader.
 *
 * @param title what an instructor chooses it by
 * @param lines the zone of the document that is presented; empty when the reader is unplugged instead
 */
record Scene(String title, List<String> lines) {
    Scene {
        lines = List.copyOf(lines);
    }

    boolean unplugged() {
        return lines.isEmpty();
    }
}
