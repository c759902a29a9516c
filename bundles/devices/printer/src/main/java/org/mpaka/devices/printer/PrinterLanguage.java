package org.mpaka.devices.printer;

import java.io.IOException;
import java.time.Duration;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintPage;
import org.mpaka.platform.line.Line;

/** What one sort of printer is told, and what it answers. */
interface PrinterLanguage {
    /** @param fit whether a page sent now would come out */
    record Look(Condition condition, Sentence advice, boolean fit) {
        static Look fit(String advice) {
            return new Look(Condition.READY, Sentence.of(advice), true);
        }

        static Look unfit(String advice) {
            return new Look(Condition.FAULTY, Sentence.of(advice), false);
        }
    }

    /** All octets of the page. @throws PageTooLong when its paper has no room */
    byte[] set(PrintPage page) throws PageTooLong;

    /** Asks the printer how it is. @throws IOException when it is gone */
    Look look(Line.Connection printer) throws IOException;

    /** Waits until the printer says that what was sent is on paper. @throws IOException when it is gone meanwhile */
    PrintOutcome confirm(Line.Connection printer, Duration patience) throws IOException;

    /** The label is too small for what must stand on it. */
    final class PageTooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
