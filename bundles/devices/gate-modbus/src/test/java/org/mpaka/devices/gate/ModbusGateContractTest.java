package org.mpaka.devices.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.testing.desk.VirtualGate;
import org.mpaka.testing.tck.GateTck;

/** The driver over a real socket. */
class ModbusGateContractTest extends GateTck {
    private final VirtualGate gate;

    ModbusGateContractTest() {
        try {
            gate = new VirtualGate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        gate.close();
    }

    @Override
    protected DeviceDriver newDriver() {
        return Gates.at(gate.address());
    }

    @Override
    protected void unplug() {
        gate.unplug();
    }

    @Override
    protected void plugIn() {
        gate.plugIn();
    }

    @Override
    protected int openings() {
        return gate.openings();
    }

    @Override
    protected boolean isOpen() {
        return gate.isOpen();
    }

    @Override
    protected List<Light> lamps() {
        return gate.lamps().stream().map(lamp -> Light.values()[lamp - 1]).toList();
    }

    @Override
    protected void block() {
        gate.block(true);
    }

    @Override
    protected void fallSilent() {
        gate.mute(true);
    }

    @Override
    protected SentenceSource sentences() {
        return new GateSentences();
    }
}
