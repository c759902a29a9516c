package org.mpaka.core.gate;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears what is recorded at this node, and at no other: decisions, and how lanes are. */
@Component(service = {EntryApplier.class, GateEar.class})
public final class GateEar implements EntryApplier {
    private final Payloads payloads;
    private final NodeId here;
    private volatile @Nullable GateKeeper keeper;

    @Activate
    public GateEar(@Reference Payloads payloads, @Reference ThisNode node) {
        this.payloads = payloads;
        here = node.identity().node();
    }

    /** Told and not referred to: the keeper rests on the journal, and the journal on this. */
    void tell(GateKeeper listening) {
        keeper = listening;
    }

    /** The one told so far stops; another may have come meanwhile. */
    void spare(GateKeeper stopping) {
        if (keeper == stopping) keeper = null;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                TravellerEvents.CROSSING_RECORDED,
                InspectionEvents.STARTED,
                InspectionEvents.DECIDED,
                InspectionEvents.MOVED);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    /** Nothing to write: only what is recorded opens a gate. */
    @Override
    public void apply(Entry entry, Connection connection) {}

    @Override
    public void applied(Entry entry) {
        var listening = keeper;
        if (listening == null || !entry.node().equals(here)) return;
        if (entry.kind().equals(TravellerEvents.CROSSING_RECORDED))
            listening.recorded(payloads.read(entry, CrossingRecorded.class).crossing());
        // read on the lamps' own thread: it is most of an inspection's size, and the officer waits for this one
        else listening.seen(() -> payloads.read(entry, Seen.class));
    }

    /** Of an inspection what a lamp shows; the rest is not read. */
    record Seen(InspectionState state, Desk shift) {
        record Desk(String lane) {}
    }
}
