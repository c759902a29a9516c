package org.mpaka.devices.simulator;

import java.util.List;
import java.util.Map;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.testing.desk.VirtualGate;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plays a gate with lamps behind Modbus TCP. No gate stands behind it. */
@Component(service = Simulator.class, immediate = true)
public final class SimulatedGate extends SimulatedMachine<VirtualGate> {
    private static final DeviceId ID = DeviceId.of("simulator-gate");
    private static final List<Play<VirtualGate>> PLAYS = List.of(
            new Play<>("The gate is in order", SimulatedGate::mend),
            new Play<>("Something stands in its way: it stays closed", gate -> gate.block(true)),
            new Play<>("It does not answer", gate -> gate.mute(true)),
            new Play<>("It is out of order", gate -> gate.contact(VirtualGate.FAULT, true)),
            new Play<>("The emergency button sets it free", gate -> gate.contact(VirtualGate.EMERGENCY, true)),
            new Play<>("The gate is unplugged", VirtualGate::unplug));

    @Activate
    public SimulatedGate(@Reference ThisNode node, @Reference ConfigurationAdmin configurations) {
        super(
                ID,
                node,
                configurations,
                new Reach<>("org.mpaka.gatemodbus", "gate", gate -> settings(gate.address())),
                PLAYS,
                VirtualGate::new);
    }

    SimulatedGate(VirtualGate gate) {
        super(ID, gate, PLAYS);
    }

    /** Of the driver, as the played gate is wired. */
    static Map<String, Object> settings(String address) {
        return Map.of(
                "address", address,
                "redCoil", VirtualGate.RED,
                "amberCoil", VirtualGate.AMBER,
                "greenCoil", VirtualGate.GREEN,
                "openContact", VirtualGate.OPEN,
                "faultContact", VirtualGate.FAULT,
                "emergencyContact", VirtualGate.EMERGENCY);
    }

    private static void mend(VirtualGate gate) {
        gate.block(false);
        gate.mute(false);
        gate.contact(VirtualGate.FAULT, false);
        gate.contact(VirtualGate.EMERGENCY, false);
        gate.plugIn();
    }

    /** In no language, as the paper of a printer: lamps and leaf. */
    @Override
    public List<String> shown() {
        if (script().isEmpty()) return List.of();
        var gate = machine();
        var lamps = gate.lamps().stream()
                .map(lamp -> lamp == VirtualGate.RED ? "RED" : lamp == VirtualGate.AMBER ? "AMBER" : "GREEN")
                .toList();
        return List.of("SIMULATOR\nlamps: " + lamps + "\ngate: " + (gate.isOpen() ? "open" : "closed") + "\nopened: "
                + gate.openings());
    }

    @Deactivate
    void close() {
        end();
    }
}
