package org.mpaka.core.training;

import java.util.List;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;

/** Plays something else than documents, and comes first by its name: no exercise is laid on it. */
final class PlayedScanner implements Simulator {
    @Override
    public DeviceId id() {
        return DeviceId.of("simulator-a-scanner");
    }

    @Override
    public List<String> script() {
        return List.of("a finger");
    }

    @Override
    public void present(int index) {
        throw new AssertionError("nobody lays a finger here");
    }
}
