package org.mpaka.devices.simulator;

import org.mpaka.api.device.Simulator;

/** Presents scenes by a part of their title. */
final class Plays {
    private Plays() {}

    static void present(Simulator simulator, String title) {
        var titles = simulator.script();
        for (int index = 0; index < titles.size(); index++)
            if (titles.get(index).contains(title)) {
                simulator.present(index);
                return;
            }
        throw new IllegalStateException("no scene " + title);
    }
}
