package org.mpaka.core.traveller;

import java.util.Set;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.ProtectedContent;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Crossings whose class or purpose says why the case had protection priority. */
@Component
public final class ProtectedCrossings implements ProtectedContent {
    private final Payloads payloads;

    @Activate
    public ProtectedCrossings(@Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(TravellerEvents.CROSSING_RECORDED, TravellerEvents.CROSSING_CORRECTED);
    }

    @Override
    public boolean tells(Entry entry) {
        var crossing = entry.kind().equals(TravellerEvents.CROSSING_RECORDED)
                ? payloads.read(entry, TravellerEvents.CrossingRecorded.class).crossing()
                : payloads.read(entry, TravellerEvents.CrossingCorrected.class).correction();
        return crossing.tellsOfProtection();
    }
}
