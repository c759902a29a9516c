package org.mpaka.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.testing.tck.PagePrinterTck;

class ReceiptPrinterContractTest extends PagePrinterTck {
    private final PlayedReceiptPrinter printer;

    ReceiptPrinterContractTest() {
        try {
            printer = new PlayedReceiptPrinter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        printer.close();
        assertThat(printer.faults).isEmpty();
    }

    @Override
    protected DeviceDriver newDriver() {
        return Printers.driver(printer.address(), Printers.RECEIPTS, Duration.ofSeconds(10));
    }

    @Override
    protected void unplug() {
        printer.unplug();
    }

    @Override
    protected void plugIn() {
        printer.plugIn();
    }

    @Override
    protected List<String> paper() {
        return printer.pages();
    }

    @Override
    protected void breakOffAtTheNextPage() {
        printer.octetsLeft = 300;
    }

    @Override
    protected SentenceSource sentences() {
        return new PrinterSentences();
    }
}
