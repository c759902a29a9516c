package org.mpaka.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deciding, confirming, taking back. A decision and the crossing it records are one append. */
@Component(service = Decisions.class)
public final class Decisions {
    private final Acts acts;
    private final AlertPairs pairs;
    private final Desk desk;
    private final CrossingMaker crossings;

    @Activate
    public Decisions(@Reference Acts acts, @Reference Desk desk, @Reference AlertPairs pairs) {
        this.acts = acts;
        this.pairs = pairs;
        this.desk = desk;
        crossings = new CrossingMaker(desk, acts.clock());
    }

    Inspection decide(Actor actor, InspectionId id, int revision, Decision decision, Optional<String> key) {
        return alone(id, before -> {
            if (repeated(before, actor, revision, decision)) return before;
            FirstLine.mayWorkOn(actor, before);
            Acts.inState(before, "decide", InspectionState.OPEN, InspectionState.IN_SECOND_LINE);
            Acts.expect(before, revision);
            DecisionRules.check(actor, before, decision, pairs);
            var taken = new DecisionRecord(
                    decision,
                    actor.user(),
                    actor.displayName(),
                    acts.clock().instant(),
                    Optional.empty(),
                    before.ruling().map(Ruling::version));
            var changes = new Changes(before).decided(taken).protect(Priority.of(decision));
            return decision.fold(
                    admit -> admit(actor, before, changes, admit, key),
                    refer -> acts.record(
                            actor,
                            InspectionEvents.DECIDED,
                            changes.state(InspectionState.REFERRED)
                                    .takenBy(Optional.empty())
                                    .done(),
                            List.of(),
                            key),
                    refuse -> acts.record(
                            actor,
                            InspectionEvents.DECIDED,
                            changes.state(InspectionState.REFUSAL_TO_CONFIRM).done(),
                            List.of(),
                            key));
        });
    }

    /** The same decision sent again because its answer was lost on the way. */
    private static boolean repeated(Inspection now, Actor actor, int revision, Decision decision) {
        return now.revision() == revision + 1
                && now.decision()
                        .filter(last -> last.by().equals(actor.user())
                                && last.decision().equals(decision))
                        .isPresent();
    }

    /** One after the other for one document: of two lanes that admit a person at once, the second sees the first. */
    private Inspection admit(Actor actor, Inspection before, Changes changes, Decision decision, Optional<String> key) {
        return acts.aloneWith(before.reading().document().map(TravelDocument::number), () -> {
            seeWhatCrossedMeanwhile(actor, before);
            return cross(actor, before, changes, decision, key);
        });
    }

    /** A crossing recorded since the checks were made is a fact that the officer has not seen: it is shown to him first. */
    private void seeWhatCrossedMeanwhile(Actor actor, Inspection before) {
        if (before.history().isEmpty()) return;
        var facts = Acts.facts(actor, before);
        var now = desk.past(facts, acts.clock().instant());
        var seen = crossingsIn(before.history());
        if (now.isEmpty() || seen.containsAll(crossingsSince(before, now.get()))) return;
        var rows = desk.lookNow(facts, CheckId.HISTORY).map(List::of).orElse(List.of());
        var ruled = desk.rule(facts, now);
        var shown = desk.replace(desk.replace(before.checks(), ruled.checks()), rows);
        acts.record(
                actor,
                InspectionEvents.CHANGED,
                new Changes(before)
                        .found(new Findings(shown, ruled.ruling(), now))
                        .done());
        throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "inspection");
    }

    private static List<CrossingId> crossingsIn(Optional<History> past) {
        return past.stream()
                .flatMap(history -> history.last().stream())
                .map(Crossing::id)
                .toList();
    }

    private static List<CrossingId> crossingsSince(Inspection before, History past) {
        return past.last().stream()
                .filter(crossing -> crossing.at().isAfter(before.openedAt()))
                .map(Crossing::id)
                .toList();
    }

    /** Who it is may have become known since the checks were made: by another lane, or by a decision taken back. */
    private Optional<History> pastNow(Inspection before, InspectionFacts facts) {
        return desk.past(facts, acts.clock().instant()).or(before::history);
    }

    private Inspection cross(Actor actor, Inspection before, Changes changes, Decision decision, Optional<String> key) {
        changes.state(InspectionState.DECIDED);
        var document = before.reading().document();
        // a person refused without any document leaves no crossing that could be found again
        if (document.isEmpty()) return acts.record(actor, InspectionEvents.DECIDED, changes.done(), List.of(), key);
        var facts = Acts.facts(actor, before);
        var crossing = crossings.draft(actor, before, facts, document.get(), decision, pastNow(before, facts));
        var next =
                changes.crossed(Optional.of(CrossingId.of(crossing.subject()))).done();
        // a repetition is recognised by its revision; the key is remembered for who uses it for something else
        return acts.record(actor, InspectionEvents.DECIDED, next, List.of(crossing), key);
    }

    Inspection confirmRefusal(Actor second, InspectionId id, int revision, boolean agrees, Optional<String> key) {
        second.require(Right.CONFIRM);
        return alone(id, before -> {
            if (agrees && before.revision() == revision + 1 && confirmedBy(before, second)) return before;
            Acts.inState(before, "confirm the refusal", InspectionState.REFUSAL_TO_CONFIRM);
            Acts.expect(before, revision);
            var refusal = before.decision().orElseThrow();
            if (refusal.by().equals(second.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
            if (!agrees) {
                var back = new Changes(before).withoutLastDecision();
                return acts.record(
                        second, InspectionEvents.DECIDED, backTo(before, back).done(), List.of(), key);
            }
            DecisionRules.mayBeRefused(second, before);
            var confirmed = new DecisionRecord(
                    refusal.decision(),
                    refusal.by(),
                    refusal.byName(),
                    refusal.at(),
                    Optional.of(second.user()),
                    refusal.law());
            var changes = new Changes(before).withoutLastDecision().decided(confirmed);
            return cross(second, before, changes, refusal.decision(), key);
        });
    }

    private static boolean confirmedBy(Inspection inspection, Actor second) {
        return inspection
                .decision()
                .flatMap(DecisionRecord::confirmedBy)
                .filter(second.user()::equals)
                .isPresent();
    }

    Inspection undo(Actor actor, InspectionId id, int revision, String reason) {
        var why = DecisionRules.reason(reason);
        return alone(id, before -> {
            Acts.inState(
                    before,
                    "undo",
                    InspectionState.DECIDED,
                    InspectionState.REFERRED,
                    InspectionState.REFUSAL_TO_CONFIRM);
            Acts.expect(before, revision);
            if (before.decision().filter(last -> last.by().equals(actor.user())).isEmpty()
                    || !FirstLine.worksOnTravellers(actor)) throw new AccessDeniedException(actor, Right.INSPECT);
            var note = new Note(actor.user(), actor.displayName(), acts.clock().instant(), why);
            var changes = backTo(before, new Changes(before).withoutLastDecision())
                    .crossed(Optional.empty())
                    .noted(note);
            var more = new ArrayList<Draft>();
            before.crossing()
                    .ifPresent(crossing -> more.add(new Draft(
                            TravellerEvents.CROSSING_UNDONE,
                            crossing.toString(),
                            new TravellerEvents.CrossingUndone(crossing, why))));
            return acts.record(actor, InspectionEvents.DECIDED, changes.done(), more, Optional.empty());
        });
    }

    /** Where a traveller stands once the last decision is gone: an earlier referral means the second line. */
    private static Changes backTo(Inspection before, Changes changes) {
        if (before.decisions().size() < 2)
            return changes.state(InspectionState.OPEN).takenBy(Optional.empty());
        var holder = before.decision().map(DecisionRecord::by);
        return changes.state(InspectionState.IN_SECOND_LINE)
                .takenBy(before.secondLineOfficer().or(() -> holder));
    }

    private interface Step {
        Inspection from(Inspection before);
    }

    private Inspection alone(InspectionId id, Step step) {
        var shift = acts.register().get(id).shift().id();
        return acts.alone(shift, () -> step.from(acts.register().get(id)));
    }
}
