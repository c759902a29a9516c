package org.mpaka.devices.simulator;

import java.util.List;
import java.util.Map;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.testing.desk.VirtualReceiptPrinter;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Plays a printer of receipts: what it is sent goes onto paper that is only shown. */
@Component(service = Simulator.class, immediate = true)
public final class SimulatedReceiptPrinter extends SimulatedMachine<VirtualReceiptPrinter> {
    private static final DeviceId ID = DeviceId.of("simulator-receipt-printer");

    @Activate
    public SimulatedReceiptPrinter(@Reference ThisNode node, @Reference ConfigurationAdmin configurations) {
        super(
                ID,
                node,
                configurations,
                new Reach<>(
                        "org.mpaka.printer",
                        "receipt printer",
                        printer -> Map.of("address", printer.address(), "language", "escpos", "pollMillis", 1000)),
                PrinterPlays.all(),
                VirtualReceiptPrinter::new);
    }

    SimulatedReceiptPrinter(VirtualReceiptPrinter printer) {
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
