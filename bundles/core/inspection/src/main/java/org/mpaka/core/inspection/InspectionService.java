package org.mpaka.core.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.inspection.QueueLength;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.inspection.ShiftSummary;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The main job: passes each act to who does it, and shows everybody only what he may see. */
@Component(service = Inspections.class)
public final class InspectionService implements Inspections {
    private static final int MOST_RECENT = 100;

    private final Acts acts;
    private final Lanes lanes;
    private final FirstLine firstLine;
    private final Decisions decisions;
    private final SecondLine secondLine;

    @Activate
    public InspectionService(
            @Reference Acts acts,
            @Reference Lanes lanes,
            @Reference FirstLine firstLine,
            @Reference Decisions decisions,
            @Reference SecondLine secondLine) {
        this.acts = acts;
        this.lanes = lanes;
        this.firstLine = firstLine;
        this.decisions = decisions;
        this.secondLine = secondLine;
    }

    @Override
    public Shift openShift(Actor actor, String lane, Direction direction) {
        return lanes.open(actor, lane, direction);
    }

    @Override
    public Optional<Shift> currentShift(Actor actor) {
        return lanes.current(actor);
    }

    @Override
    public ShiftSummary closeShift(Actor actor, ShiftId shift) {
        return lanes.close(actor, shift);
    }

    @Override
    public Inspection start(Actor actor, DocumentInput input, Optional<String> idempotencyKey) {
        return Priority.visible(actor, firstLine.start(actor, input, idempotencyKey));
    }

    @Override
    public Inspection get(Actor actor, InspectionId id) {
        var inspection = acts.register().get(id);
        boolean own = inspection.shift().officer().equals(actor.user()) && FirstLine.worksOnTravellers(actor);
        if (!own) {
            if (!actor.may(Right.SECOND_LINE) && !actor.may(Right.CONFIRM))
                throw new AccessDeniedException(actor, Right.SECOND_LINE);
            acts.append(actor, List.of(new Draft(InspectionEvents.VIEWED, id.toString(), Map.of())), Optional.empty());
        }
        return Priority.visible(actor, inspection);
    }

    @Override
    public List<Inspection> recent(Actor actor, int limit) {
        actor.require(Right.INSPECT);
        int most = Math.max(1, Math.min(limit, MOST_RECENT));
        return lanes.current(actor)
                .map(shift -> acts.register().ofShift(shift.id(), most).stream()
                        .map(inspection -> Priority.visible(actor, inspection))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Inspection declare(Actor actor, InspectionId inspection, int revision, Declaration declaration) {
        return Priority.visible(actor, firstLine.declare(actor, inspection, revision, declaration));
    }

    @Override
    public Inspection rescan(Actor actor, InspectionId inspection, int revision, DocumentInput input) {
        return Priority.visible(actor, firstLine.rescan(actor, inspection, revision, input));
    }

    @Override
    public Inspection recheck(Actor actor, InspectionId inspection, int revision, CheckId check) {
        return Priority.visible(actor, firstLine.recheck(actor, inspection, revision, check));
    }

    @Override
    public Inspection decide(
            Actor actor, InspectionId inspection, int revision, Decision decision, Optional<String> idempotencyKey) {
        return Priority.visible(actor, decisions.decide(actor, inspection, revision, decision, idempotencyKey));
    }

    @Override
    public Inspection confirmRefusal(
            Actor second, InspectionId inspection, int revision, boolean agrees, Optional<String> idempotencyKey) {
        return Priority.visible(second, decisions.confirmRefusal(second, inspection, revision, agrees, idempotencyKey));
    }

    @Override
    public Inspection undo(Actor actor, InspectionId inspection, int revision, String reason) {
        return Priority.visible(actor, decisions.undo(actor, inspection, revision, reason));
    }

    @Override
    public Inspection leave(Actor actor, InspectionId id) {
        return Priority.visible(actor, end(actor, id, before -> {
            if (before.state() == InspectionState.CLOSED) return Optional.empty();
            Acts.inState(before, "leave", InspectionState.DECIDED);
            return Optional.of(new Changes(before).state(InspectionState.CLOSED));
        }));
    }

    @Override
    public Inspection abandon(Actor actor, InspectionId id, int revision, String reason) {
        var why = DecisionRules.reason(reason);
        return Priority.visible(actor, end(actor, id, before -> {
            Acts.inState(before, "abandon", InspectionState.OPEN, InspectionState.IN_SECOND_LINE);
            Acts.expect(before, revision);
            return Optional.of(new Changes(before)
                    .state(InspectionState.ABANDONED)
                    .noted(new Note(
                            actor.user(), actor.displayName(), acts.clock().instant(), why)));
        }));
    }

    private interface Ending {
        Optional<Changes> from(Inspection before);
    }

    private Inspection end(Actor actor, InspectionId id, Ending ending) {
        var shift = acts.register().get(id).shift().id();
        return acts.alone(shift, () -> {
            var before = acts.register().get(id);
            boolean holds =
                    before.secondLineOfficer().orElse(before.shift().officer()).equals(actor.user());
            if (!holds || !FirstLine.worksOnTravellers(actor)) throw new AccessDeniedException(actor, Right.INSPECT);
            return ending.from(before)
                    .map(changes -> acts.record(actor, InspectionEvents.MOVED, changes.done()))
                    .orElse(before);
        });
    }

    @Override
    public List<QueueItem> queue(Actor actor) {
        return secondLine.queue(actor);
    }

    @Override
    public QueueLength waiting(Actor actor) {
        return secondLine.waiting(actor);
    }

    @Override
    public Inspection take(Actor actor, InspectionId inspection, int revision) {
        return Priority.visible(actor, secondLine.take(actor, inspection, revision));
    }

    @Override
    public Inspection release(Actor actor, InspectionId inspection, int revision) {
        return Priority.visible(actor, secondLine.release(actor, inspection, revision));
    }

    @Override
    public Inspection note(
            Actor actor, InspectionId inspection, int revision, String text, Optional<String> idempotencyKey) {
        return Priority.visible(actor, secondLine.note(actor, inspection, revision, text, idempotencyKey));
    }
}
