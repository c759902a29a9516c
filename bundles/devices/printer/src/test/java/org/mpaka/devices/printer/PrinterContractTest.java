package org.mpaka.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.testing.desk.VirtualLabelPrinter;
import org.mpaka.testing.desk.VirtualPrinter;
import org.mpaka.testing.desk.VirtualReceiptPrinter;
import org.mpaka.testing.tck.PagePrinterTck;

/** Both sorts of printers, over a real socket. */
class PrinterContractTest {
    @Nested
    class Receipts extends Contract {
        Receipts() throws IOException {
            super(new VirtualReceiptPrinter(), Printers.RECEIPTS, 300);
        }
    }

    @Nested
    class Labels extends Contract {
        Labels() throws IOException {
            super(new VirtualLabelPrinter(), Printers.LABELS, 200);
        }
    }

    private abstract static class Contract extends PagePrinterTck {
        private final VirtualPrinter printer;
        private final PrinterLanguage language;
        private final int middle;

        /** @param middle octets to the middle of the kit's page */
        Contract(VirtualPrinter printer, PrinterLanguage language, int middle) {
            this.printer = printer;
            this.language = language;
            this.middle = middle;
        }

        @AfterEach
        void stop() {
            printer.close();
            assertThat(printer.faults()).isEmpty();
        }

        @Override
        protected DeviceDriver newDriver() {
            return Printers.driver(printer.address(), language, Duration.ofSeconds(10));
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
            printer.breakOffAfter(middle);
        }

        @Override
        protected SentenceSource sentences() {
            return new PrinterSentences();
        }
    }
}
