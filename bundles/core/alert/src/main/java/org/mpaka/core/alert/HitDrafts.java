package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.HitChanged;
import org.mpaka.core.alert.Comparing.Comparison;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Records the hits of an inspection in the same act as the inspection. Those of silent alerts too: the lane, whose check
 * does not tell of them, makes no difference between an inspection with one and without.
 */
@Component
public final class HitDrafts implements DraftCompanion {
    /** Where a document may be read again and a vehicle declared: at the lane and in the second line. */
    static final Set<InspectionState> COMPARED = Set.of(InspectionState.OPEN, InspectionState.IN_SECOND_LINE);

    private final Comparing comparing;
    private final HitRegister hits;
    private final PostZones zones;
    private final Clock clock;

    @Activate
    public HitDrafts(
            @Reference Comparing comparing,
            @Reference HitRegister hits,
            @Reference PostClocks clocks,
            @Reference Clock clock) {
        this.comparing = comparing;
        this.hits = hits;
        zones = clocks.zones();
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
        if (shown.isNothing() || !COMPARED.contains(inspection.state())) return List.of();
        var found = comparing.compare(
                Occasion.of(inspection.id()),
                shown,
                zones.day(inspection.shift().post(), inspection.openedAt()));
        if (found.isEmpty()) return List.of();
        var raised = draft.kind().equals(InspectionEvents.STARTED)
                ? Set.of()
                : hits.of(inspection.id()).stream()
                        .map(known -> known.hit().id())
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> one.earlier().isEmpty() && !raised.contains(one.hit()))
                .flatMap(one -> told(draft(inspection.id(), shown, one, clock.instant()), one))
                .toList();
    }

    static Draft draft(InspectionId inspection, Shown shown, Comparison found, Instant now) {
        return raised(
                found,
                new Hit(
                        found.hit(),
                        inspection,
                        found.candidate(),
                        Hit.State.OPEN,
                        FieldComparisons.of(shown, found.alert(), found.candidate()),
                        List.of(),
                        now));
    }

    /** Of somebody who passed already. */
    static Draft late(Passage passage, Comparison found, Instant now) {
        return raised(
                found,
                new Hit(
                        found.hit(),
                        passage.occasion().inspection(),
                        found.candidate(),
                        Hit.State.OPEN,
                        FieldComparisons.of(passage.shown(), found.alert(), found.candidate()),
                        List.of(),
                        now,
                        true,
                        passage.occasion().crossing(),
                        Optional.empty()));
    }

    /** The hit, and the notice to the owner where he is told at once. */
    static Stream<Draft> told(Draft raised, Comparison found) {
        if (!NoticeRegister.isToldAtOnce(found.alert(), found.silent())) return Stream.of(raised);
        return Stream.of(
                raised, NoticeRegister.draft(found.hit(), found.alert(), found.silent(), HitNotice.Why.RAISED));
    }

    private static Draft raised(Comparison found, Hit hit) {
        var raised = new HitChanged(hit, found.silent(), found.key(), found.alertHash(), Optional.empty());
        return new Draft(AlertEvents.HIT_RAISED, hit.id().toString(), raised);
    }
}
