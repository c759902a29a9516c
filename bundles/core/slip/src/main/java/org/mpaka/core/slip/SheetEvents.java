package org.mpaka.core.slip;

import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about sheets of paper. */
final class SheetEvents {
    /** Before it is sent: whatever happens then, the next one is a copy. */
    static final EntryKind SENT = EntryKind.of("slip.sheet-sent");

    static final EntryKind ENDED = EntryKind.of("slip.sheet-ended");

    private SheetEvents() {}

    record Sent(String page, DeviceId device, int copy) {}

    record Ended(String page, PrintOutcome.Result result) {}
}
