package org.mpaka.core.slip;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.Printout;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends pages to the printers of lanes, so that no second sheet goes out without saying that it is one. */
@Component(service = Sheets.class)
public final class Sheets {
    private static final Logger LOG = LoggerFactory.getLogger(Sheets.class);

    private final Devices devices;
    private final Journal journal;
    private final ToIntFunction<String> sheets;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Activate
    public Sheets(@Reference Devices devices, @Reference Journal journal, @Reference SheetRegister register) {
        this(devices, journal, register::sheets);
    }

    /** @param sheets how many sheets of a page came out, or may have */
    Sheets(Devices devices, Journal journal, ToIntFunction<String> sheets) {
        this.devices = devices;
        this.journal = journal;
        this.sheets = sheets;
    }

    /**
     * @param what sort of page, with the subject its name for the count
     * @param subject identifier, no personal data
     * @param draw the page, for the how manieth sheet
     * @throws MpakaException {@code WRONG_STATE} while the same page is being printed, {@code NOT_FOUND} without printer
     */
    Printout print(
            Actor actor, String what, String subject, String lane, Capability wanted, IntFunction<PrintPage> draw) {
        var printer = devices.printer(lane, wanted)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "printer", lane));
        var page = what + "/" + subject;
        // a key pressed twice prints once
        if (!underWay.add(page)) throw new MpakaException(ErrorCode.WRONG_STATE, what, "printing", "print");
        try {
            return print(actor, page, subject, printer, draw);
        } finally {
            underWay.remove(page);
        }
    }

    private Printout print(Actor actor, String page, String subject, PagePrinter printer, IntFunction<PrintPage> draw) {
        int copy = sheets.applyAsInt(page) + 1;
        var paper = draw.apply(copy);
        var status = printer.status();
        journal.append(actor, new Draft(SheetEvents.SENT, subject, new SheetEvents.Sent(page, status.device(), copy)));
        var outcome = sent(printer, paper);
        journal.append(actor, new Draft(SheetEvents.ENDED, subject, new SheetEvents.Ended(page, outcome.result())));
        return new Printout(
                status.device(), status.name(), status.simulated(), copy, outcome.result(), outcome.advice());
    }

    private static PrintOutcome sent(PagePrinter printer, PrintPage paper) {
        try {
            return printer.print(paper);
        } catch (RuntimeException e) {
            // a driver that breaks its word: nobody knows how far it came
            LOG.error("A printer's driver failed", e);
            return new PrintOutcome(Result.UNCERTAIN, Sentence.of("slip.driver-failed"));
        }
    }
}
