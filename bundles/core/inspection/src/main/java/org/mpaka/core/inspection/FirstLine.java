package org.mpaka.core.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReader;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.traveller.Declaration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens at the lane until somebody decides. */
@Component(service = FirstLine.class)
public final class FirstLine {
    private final Acts acts;
    private final Lanes lanes;
    private final Desk desk;
    private final DocumentReader reader;

    @Activate
    public FirstLine(
            @Reference Acts acts, @Reference Lanes lanes, @Reference Desk desk, @Reference DocumentReader reader) {
        this.acts = acts;
        this.lanes = lanes;
        this.desk = desk;
        this.reader = reader;
    }

    Inspection start(Actor actor, DocumentInput input, Optional<String> key) {
        var shift = lanes.needed(actor);
        var id = key.map(given -> keyed(actor, given))
                .orElseGet(() -> new InspectionId(TimeOrderedUuid.next(acts.clock())));
        return acts.alone(shift.id(), () -> {
            var begun = key.flatMap(given -> acts.register().find(id));
            return begun.orElseGet(() -> begin(actor, shift, id, input, key));
        });
    }

    /** The same key of the same officer always names the same inspection. */
    private static InspectionId keyed(Actor actor, String key) {
        var name = "inspection\n" + actor.user() + "\n" + key;
        return new InspectionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Inspection begin(Actor actor, Shift shift, InspectionId id, DocumentInput input, Optional<String> key) {
        var now = acts.clock().instant();
        var reading = reader.read(input);
        var facts = new InspectionFacts(
                id, actor, shift.post(), shift.lane(), shift.direction(), now, reading, Declaration.NONE);
        var found = desk.look(facts);
        var inspection = new Inspection(
                id,
                1,
                InspectionState.OPEN,
                shift,
                now,
                reading,
                Declaration.NONE,
                found.checks(),
                found.ruling(),
                found.history(),
                Priority.of(Declaration.NONE, found.ruling()),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        var drafts = new ArrayList<Draft>();
        drafts.add(Acts.draft(InspectionEvents.STARTED, inspection));
        drafts.addAll(lanes.leaving(shift));
        acts.append(actor, drafts, key);
        return inspection;
    }

    Inspection declare(Actor actor, InspectionId id, int revision, Declaration said) {
        return change(actor, id, revision, before -> {
            var stands = Priority.keeping(actor, before, said);
            var facts = Acts.facts(actor, new Changes(before).declared(stands).done());
            var ruled = desk.rule(facts, before.history());
            var rows = desk.replace(compared(before, stands, facts), ruled.checks());
            return new Changes(before)
                    .declared(stands)
                    .found(new Findings(rows, ruled.ruling(), before.history()))
                    .protect(Priority.of(stands, ruled.ruling()))
                    .done();
        });
    }

    /** Another vehicle is compared with the alerts, and asked for in external sources, at once. */
    private List<CheckResult> compared(Inspection before, Declaration said, InspectionFacts facts) {
        if (said.vehicle().equals(before.declaration().vehicle())) return before.checks();
        var again = before.checks().stream()
                .map(CheckResult::check)
                .filter(check -> check.equals(CheckId.ALERT) || SourceId.isCheck(check))
                .flatMap(check -> desk.look(facts, check).stream())
                .toList();
        return desk.replace(before.checks(), again);
    }

    Inspection rescan(Actor actor, InspectionId id, int revision, DocumentInput input) {
        return change(actor, id, revision, before -> {
            var read = new Changes(before).read(reader.read(input)).done();
            var found = desk.look(Acts.facts(actor, read));
            return new Changes(before)
                    .read(read.reading())
                    .found(found)
                    .protect(Priority.of(before.declaration(), found.ruling()))
                    .done();
        });
    }

    Inspection recheck(Actor actor, InspectionId id, int revision, CheckId check) {
        return change(actor, id, revision, before -> {
            var facts = Acts.facts(actor, before);
            boolean past = check.equals(CheckId.HISTORY);
            var answer = past ? desk.lookNow(facts, check) : desk.look(facts, check);
            var one = answer.map(List::of).orElse(List.of());
            var again = past ? desk.past(facts, acts.clock().instant()) : before.history();
            var ruled = desk.rule(facts, again);
            var rows = desk.replace(desk.replace(before.checks(), ruled.checks()), one);
            return new Changes(before)
                    .found(new Findings(rows, ruled.ruling(), again))
                    .done();
        });
    }

    private interface Step {
        Inspection from(Inspection before);
    }

    private Inspection change(Actor actor, InspectionId id, int revision, Step step) {
        var shift = acts.register().get(id).shift().id();
        return acts.alone(shift, () -> {
            var before = acts.register().get(id);
            mayWorkOn(actor, before);
            Acts.inState(before, "change", InspectionState.OPEN, InspectionState.IN_SECOND_LINE);
            Acts.expect(before, revision);
            return acts.record(actor, InspectionEvents.CHANGED, step.from(before));
        });
    }

    /** Whether he still is an officer: who was moved to another job keeps nothing of the old one. */
    static boolean worksOnTravellers(Actor actor) {
        return actor.may(Right.INSPECT) || actor.may(Right.SECOND_LINE);
    }

    /** The lane's officer at the lane, the officer who took it in the second line. */
    static void mayWorkOn(Actor actor, Inspection inspection) {
        if (inspection.state() == InspectionState.IN_SECOND_LINE) {
            actor.require(Right.SECOND_LINE);
            if (inspection.secondLineOfficer().filter(actor.user()::equals).isEmpty())
                throw new AccessDeniedException(actor, Right.SECOND_LINE);
            return;
        }
        actor.require(Right.INSPECT);
        if (!inspection.shift().officer().equals(actor.user())) throw new AccessDeniedException(actor, Right.INSPECT);
    }
}
