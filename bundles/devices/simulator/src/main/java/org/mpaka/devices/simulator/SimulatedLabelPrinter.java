package org.mpaka.devices.simulator;

import java.util.List;
import java.util.Map;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.testing.desk.VirtualLabelPrinter;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plays a printer of labels: what it is sent goes onto paper that is only shown. */
@Component(service = Simulator.class, immediate = true)
public final class SimulatedLabelPrinter extends SimulatedMachine<VirtualLabelPrinter> {
    private static final DeviceId ID = DeviceId.of("simulator-label-printer");

    @Activate
    public SimulatedLabelPrinter(@Reference ThisNode node, @Reference ConfigurationAdmin configurations) {
        super(
                ID,
                node,
                configurations,
                new Reach<>(
                        "org.mpaka.printer",
                        "label printer",
                        printer -> Map.of("address", printer.address(), "language", "zpl", "pollMillis", 1000)),
                PrinterPlays.all(),
                VirtualLabelPrinter::new);
    }

    SimulatedLabelPrinter(VirtualLabelPrinter printer) {
        super(ID, printer, PrinterPlays.all());
    }

    @Override
    public List<String> shown() {
        return script().isEmpty() ? List.of() : PrinterPlays.paper(machine());
    }

    @Deactivate
    void close() {
        end();
    }
}
