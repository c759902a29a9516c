package org.mpaka.core.inspection;

import java.util.Set;
import java.util.stream.Stream;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.ProtectedContent;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inspections of protection cases, and those that show an earlier one in the history. */
@Component
public final class ProtectedInspections implements ProtectedContent {
    private final Payloads payloads;

    @Activate
    public ProtectedInspections(@Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                InspectionEvents.STARTED, InspectionEvents.CHANGED, InspectionEvents.DECIDED, InspectionEvents.MOVED);
    }

    @Override
    public boolean tells(Entry entry) {
        var inspection = payloads.read(entry, Inspection.class);
        return inspection.protection()
                || inspection
                        .declaration()
                        .purpose()
                        .filter(Purpose::tellsOfProtection)
                        .isPresent()
                || inspection
                        .ruling()
                        .filter(ruled -> ruled.travellerClass().tellsOfProtection())
                        .isPresent()
                || inspection.history().filter(ProtectedInspections::tells).isPresent();
    }

    private static boolean tells(History history) {
        return Stream.concat(history.last().stream(), history.openEntry().stream())
                .anyMatch(Crossing::tellsOfProtection);
    }
}
