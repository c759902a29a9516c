package org.mpaka.devices.gate;

import java.time.Duration;
import java.util.stream.IntStream;
import org.mpaka.api.device.Gate.Light;

/**
 * What hangs where on the box of a gate; -1: nothing.
 *
 * @param unit of the box, 1 to 247, or 255
 * @param opensOn whether the relay opens the gate when it is on; else it holds it closed
 * @param opening how long the relay opens it
 * @param open contact that says it is open @param fault that it is out of order
 * @param emergency that the button, or the fire alarm, has set it free
 */
record Wiring(
        int unit,
        int gate,
        boolean opensOn,
        Duration opening,
        int red,
        int amber,
        int green,
        int open,
        int fault,
        int emergency) {
    static final int NONE = -1;

    boolean opens() {
        return gate != NONE;
    }

    boolean shows() {
        return red != NONE || amber != NONE || green != NONE;
    }

    /** Whether two things hang on one coil: a lamp would open the gate. */
    boolean shared() {
        var used = IntStream.of(gate, red, amber, green)
                .filter(coil -> coil != NONE)
                .toArray();
        return IntStream.of(used).distinct().count() < used.length;
    }

    int lamp(Light light) {
        return switch (light) {
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
        };
    }
}
