package org.mpaka.devices.printer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.platform.line.DriverState;
import org.mpaka.platform.line.LineAddress;

/** Drivers as the settings make them, only less patient. */
final class Printers {
    static final EscPosPrinter RECEIPTS =
            new EscPosPrinter(42, CodePage.named("windows-1252").orElseThrow(), 4);
    static final ZplPrinter LABELS = new ZplPrinter(812, 1218, 4);

    private Printers() {}

    static PrinterDriver driver(String address, PrinterLanguage language, Duration printing) {
        var can = language instanceof ZplPrinter ? Capability.PRINT_LABEL : Capability.PRINT;
        return new PrinterDriver(
                new DriverState(
                        DeviceId.of("printer-1"),
                        "Printer 1",
                        Set.of(can),
                        false,
                        Clock.systemUTC(),
                        "printer.not-looked"),
                LineAddress.parse(address).orElseThrow(),
                language,
                Optional.of("1"),
                Duration.ofMillis(50),
                printing);
    }
}
