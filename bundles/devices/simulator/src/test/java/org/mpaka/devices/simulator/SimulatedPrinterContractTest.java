package org.mpaka.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.Simulator;
import org.mpaka.devices.printer.PrinterDrivers;
import org.mpaka.testing.desk.VirtualLabelPrinter;
import org.mpaka.testing.desk.VirtualPrinter;
import org.mpaka.testing.desk.VirtualReceiptPrinter;
import org.mpaka.testing.tck.PagePrinterTck;

/** Both printers that are played, asked by the driver of real ones. */
class SimulatedPrinterContractTest {
    @Nested
    class Receipts extends Contract {
        Receipts() throws IOException {
            super(new VirtualReceiptPrinter(), SimulatedReceiptPrinter::new, "escpos");
        }
    }

    @Nested
    class Labels extends Contract {
        Labels() throws IOException {
            super(new VirtualLabelPrinter(), SimulatedLabelPrinter::new, "zpl");
        }
    }

    private abstract static class Contract extends PagePrinterTck {
        private final VirtualPrinter printer;
        private final Simulator simulator;
        private final String language;

        <P extends VirtualPrinter> Contract(P printer, Function<P, Simulator> player, String language) {
            this.printer = printer;
            this.simulator = player.apply(printer);
            this.language = language;
        }

        @AfterEach
        void stop() {
            printer.close();
            assertThat(printer.faults()).isEmpty();
        }

        @Test
        void outOfPaperOrOpenItPrintsNothingAndInOrderAgainItDoes() {
            connectReady();
            var page = new PrintPage(List.of(PrintPage.Row.of(PrintPage.Kind.PLAIN, "Mwigo")));
            for (var scene : List.of("paper is out", "cover is open")) {
                Plays.present(simulator, scene);
                assertThat(driver().printer().orElseThrow().print(page).result())
                        .isEqualTo(Result.NOT_PRINTED);
                Plays.present(simulator, "in order");
            }
            assertThat(simulator.shown()).isEmpty();
            assertThat(driver().printer().orElseThrow().print(page).result()).isEqualTo(Result.PRINTED);
            assertThat(simulator.shown())
                    .singleElement()
                    .asString()
                    .startsWith("SIMULATOR")
                    .contains("Mwigo");
        }

        @Override
        protected DeviceDriver newDriver() {
            return PrinterDrivers.of(Map.of(
                    "id",
                    simulator.id().value(),
                    "name",
                    "printer",
                    "address",
                    printer.address(),
                    "language",
                    language,
                    "simulated",
                    true,
                    "pollMillis",
                    1000));
        }

        @Override
        protected void unplug() {
            Plays.present(simulator, "printer is unplugged");
        }

        @Override
        protected void plugIn() {
            Plays.present(simulator, "in order");
        }

        @Override
        protected List<String> paper() {
            return printer.pages();
        }

        @Override
        protected void breakOffAtTheNextPage() {
            Plays.present(simulator, "in the middle");
        }

        @Override
        protected SentenceSource sentences() {
            return PrinterDrivers.sentences();
        }
    }
}
