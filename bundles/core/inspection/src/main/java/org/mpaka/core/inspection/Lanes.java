package org.mpaka.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.inspection.ShiftSummary;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Direction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who works on which lane: one officer a lane, one lane an officer. */
@Component(service = Lanes.class)
public final class Lanes {
    private static final int LONGEST_LANE = 16;

    private final Acts acts;

    @Activate
    public Lanes(@Reference Acts acts) {
        this.acts = acts;
    }

    Shift open(Actor actor, String lane, Direction direction) {
        actor.require(Right.INSPECT);
        var name = lane.strip();
        if (name.isEmpty() || name.length() > LONGEST_LANE || name.chars().anyMatch(Character::isISOControl))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "lane", "1-" + LONGEST_LANE);
        return acts.aloneOpening(() -> {
            var own = current(actor);
            if (own.filter(shift -> same(shift, actor, name, direction)).isPresent()) return own.get();
            var taken = acts.register().openShiftOn(actor.post(), name);
            if (taken.filter(shift -> !shift.officer().equals(actor.user())).isPresent())
                throw new MpakaException(
                        ErrorCode.WRONG_STATE,
                        "lane " + name,
                        "open by " + taken.get().officerName(),
                        "open a shift");
            var drafts = new ArrayList<Draft>();
            own.ifPresent(shift -> drafts.addAll(closing(shift)));
            var shift = new Shift(
                    new ShiftId(TimeOrderedUuid.next(acts.clock())),
                    actor.user(),
                    actor.displayName(),
                    actor.post(),
                    name,
                    direction,
                    acts.clock().instant(),
                    Optional.empty());
            drafts.add(Acts.draft(InspectionEvents.SHIFT_OPENED, shift));
            acts.append(actor, drafts, Optional.empty());
            return shift;
        });
    }

    private static boolean same(Shift shift, Actor actor, String lane, Direction direction) {
        return shift.lane().equals(lane)
                && shift.direction() == direction
                && shift.post().equals(actor.post());
    }

    Optional<Shift> current(Actor actor) {
        return acts.register().openShiftOf(actor.user());
    }

    /** The shift in which a traveller can be begun. */
    Shift needed(Actor actor) {
        actor.require(Right.INSPECT);
        return current(actor)
                .orElseThrow(
                        () -> new MpakaException(ErrorCode.WRONG_STATE, "shift", "not open", "inspect a traveller"));
    }

    ShiftSummary close(Actor actor, ShiftId id) {
        var shift =
                acts.register().findShift(id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "shift", id));
        if (!shift.officer().equals(actor.user())) throw new AccessDeniedException(actor, Right.INSPECT);
        return acts.alone(
                id,
                () -> acts.aloneOpening(() -> {
                    var still = acts.register().findShift(id).orElse(shift);
                    if (still.closedAt().isEmpty()) acts.append(actor, closing(still), Optional.empty());
                    return acts.register().summary(acts.register().findShift(id).orElse(shift));
                }));
    }

    /** Travellers decided have left; those not decided were given up; those handed on stay where they are. */
    private List<Draft> closing(Shift shift) {
        var drafts = new ArrayList<Draft>();
        leaving(shift).forEach(drafts::add);
        acts.register().ofShift(shift.id(), InspectionState.OPEN).stream()
                .map(open -> new Changes(open).state(InspectionState.ABANDONED).done())
                .map(given -> Acts.draft(InspectionEvents.MOVED, given))
                .forEach(drafts::add);
        var closed = new Shift(
                shift.id(),
                shift.officer(),
                shift.officerName(),
                shift.post(),
                shift.lane(),
                shift.direction(),
                shift.openedAt(),
                Optional.of(acts.clock().instant()));
        drafts.add(Acts.draft(InspectionEvents.SHIFT_CLOSED, closed));
        return drafts;
    }

    /** Drafts that close what was decided at this lane. */
    List<Draft> leaving(Shift shift) {
        return acts.register().ofShift(shift.id(), InspectionState.DECIDED).stream()
                .filter(decided -> decided.secondLineOfficer().isEmpty())
                .map(decided ->
                        new Changes(decided).state(InspectionState.CLOSED).done())
                .map(left -> Acts.draft(InspectionEvents.MOVED, left))
                .toList();
    }
}
