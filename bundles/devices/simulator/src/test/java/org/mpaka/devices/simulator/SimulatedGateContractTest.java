package org.mpaka.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.devices.gate.GateDriver;
import org.mpaka.testing.desk.VirtualGate;
import org.mpaka.testing.tck.GateTck;

class SimulatedGateContractTest extends GateTck {
    private final VirtualGate gate;
    private final SimulatedGate simulator;

    SimulatedGateContractTest() throws IOException {
        gate = new VirtualGate();
        simulator = new SimulatedGate(gate);
    }

    @Override
    protected DeviceDriver newDriver() {
        var settings = new HashMap<>(SimulatedGate.settings(gate.address()));
        settings.put("id", simulator.id().value());
        settings.put("name", "gate");
        settings.put("simulated", true);
        settings.put("pollMillis", 250);
        return GateDriver.of(settings);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void whatIsToBeSeenOfItSaysThatItIsASimulator() {
        connectReady();
        works();
        assertThat(simulator.shown())
                .singleElement()
                .asString()
                .startsWith("SIMULATOR")
                .contains("opened: 1");
    }

    @Override
    protected void unplug() {
        Plays.present(simulator, "unplugged");
    }

    @Override
    protected void plugIn() {
        Plays.present(simulator, "in order");
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
        Plays.present(simulator, "stays closed");
    }

    @Override
    protected void fallSilent() {
        Plays.present(simulator, "does not answer");
    }

    @Override
    protected SentenceSource sentences() {
        return GateDriver.sentences();
    }
}
