package org.mpaka.api.device;

import org.mpaka.api.journal.EntryKind;

/** What the journal says about gates. Subject: the crossing. */
public final class GateEvents {
    /** Before the gate is told: whatever happens then, it counts as asked. Payload: {@link OpeningAsked}. */
    public static final EntryKind ASKED = EntryKind.of("gate.opening-asked");
    /** Payload: {@link OpeningAnswered}. */
    public static final EntryKind ANSWERED = EntryKind.of("gate.opening-answered");

    private GateEvents() {}

    /** @param gate its name as people read it @param opening how often for this crossing, this time included */
    public record OpeningAsked(String lane, DeviceId device, String gate, boolean simulated, int opening) {}

    /** @param advice code of the sentence */
    public record OpeningAnswered(int opening, GateOutcome.Result result, String advice) {}
}
