package org.mpaka.core.alert;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertFound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Records with an inspection the hits of external sources, and what they and the list of stolen documents hold: no list
 * of this node has it, and a hit has to be opened.
 */
@Component
public final class FoundDrafts implements DraftCompanion {
    private final SourceAlerts sources;
    private final StolenDocumentFiles stolen;
    private final HitRegister hits;
    private final FoundRegister found;
    private final Clock clock;

    @Activate
    public FoundDrafts(
            @Reference SourceAlerts sources,
            @Reference StolenDocumentFiles stolen,
            @Reference HitRegister hits,
            @Reference FoundRegister found,
            @Reference Clock clock) {
        this.sources = sources;
        this.stolen = stolen;
        this.hits = hits;
        this.found = found;
        this.clock = clock;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(InspectionEvents.STARTED, InspectionEvents.CHANGED);
    }

    @Override
    public List<Draft> accompany(Actor actor, Draft draft) {
        if (!(draft.payload() instanceof Inspection inspection)) return List.of();
        var shown = Shown.of(inspection);
        if (shown.isNothing() || !HitDrafts.COMPARED.contains(inspection.state())) return List.of();
        var drafts = new ArrayList<Draft>();
        shown.document().ifPresent(document -> stolen(document, drafts));
        var open = sources.of(inspection.id()).stream()
                .filter(one -> one.earlier().isEmpty())
                .toList();
        if (open.isEmpty()) return drafts;
        Set<HitId> raised = draft.kind().equals(InspectionEvents.STARTED)
                ? Set.of()
                : hits.of(inspection.id()).stream()
                        .map(known -> known.hit().id())
                        .collect(Collectors.toSet());
        for (var one : open) {
            open(one.alert(), drafts);
            if (!raised.contains(one.hit())) drafts.add(HitDrafts.draft(inspection.id(), shown, one, clock.instant()));
        }
        return drafts;
    }

    private void stolen(TravelDocument document, List<Draft> drafts) {
        var exact = stolen.find(document);
        if (exact.isPresent()) open(exact.get(), drafts);
        else stolen.alike(document).forEach(alike -> open(alike.alert(), drafts));
    }

    private void open(Alert alert, List<Draft> drafts) {
        if (!found.holds(alert))
            drafts.add(new Draft(AlertEvents.ALERT_FOUND, alert.id().value(), new AlertFound(alert)));
    }
}
