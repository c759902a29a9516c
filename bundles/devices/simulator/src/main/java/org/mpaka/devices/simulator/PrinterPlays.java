package org.mpaka.devices.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mpaka.devices.simulator.SimulatedMachine.Play;
import org.mpaka.testing.desk.VirtualPrinter;

/** What may happen to a printer that is played, and what its paper says. */
final class PrinterPlays {
    /** Into the first lines of a page. */
    private static final int MIDDLE = 150;

    private static final int MOST_SHOWN = 20;

    private PrinterPlays() {}

    static <P extends VirtualPrinter> List<Play<P>> all() {
        return List.of(
                new Play<>("The printer is in order", PrinterPlays::mend),
                new Play<>("The paper is out", printer -> printer.runOut(true)),
                new Play<>("The cover is open", printer -> printer.openCover(true)),
                new Play<>("It does not answer", printer -> printer.mute(true)),
                new Play<>("It is unplugged in the middle of the next page", printer -> printer.breakOffAfter(MIDDLE)),
                new Play<>("The printer is unplugged", VirtualPrinter::unplug));
    }

    private static void mend(VirtualPrinter printer) {
        printer.runOut(false);
        printer.openCover(false);
        printer.mute(false);
        printer.plugIn();
    }

    /** The last pages, the latest first. */
    static List<String> paper(VirtualPrinter printer) {
        var pages = new ArrayList<>(printer.pages());
        Collections.reverse(pages);
        return pages.stream()
                .limit(MOST_SHOWN)
                .map(page -> "SIMULATOR, no paper\n\n" + page.strip())
                .toList();
    }
}
