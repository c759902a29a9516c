package org.mpaka.core.inspection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PersonNames;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.inspection.QueueLength;
import org.mpaka.api.journal.Draft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The queue of those who were referred, and who takes them. */
@Component(service = SecondLine.class)
public final class SecondLine {
    /** What stands in place of a name and reason that the reader may not see; a screen says it in its language. */
    static final String PRIORITY = "priority";

    private static final CountryCode UNSPECIFIED = CountryCode.of("XXX");
    private static final int LONGEST_NOTE = 2000;

    private final Acts acts;
    private final QueueLooks looks;

    @Activate
    public SecondLine(@Reference Acts acts) {
        this.acts = acts;
        looks = new QueueLooks(acts);
    }

    List<QueueItem> queue(Actor actor) {
        actor.require(Right.SECOND_LINE);
        var states = Stream.of(InspectionState.REFERRED, InspectionState.IN_SECOND_LINE);
        if (actor.may(Right.CONFIRM)) states = Stream.concat(states, Stream.of(InspectionState.REFUSAL_TO_CONFIRM));
        var items = states.flatMap(state -> acts.register().at(actor.post(), state).stream())
                .map(inspection -> item(actor, inspection))
                .sorted(Comparator.comparing((QueueItem item) -> !item.priority())
                        .thenComparing(QueueItem::referredAt)
                        .thenComparing(item -> item.inspection().toString()))
                .toList();
        looks.shown(actor, items);
        return items;
    }

    QueueLength waiting(Actor actor) {
        if (!actor.may(Right.INSPECT)) actor.require(Right.SECOND_LINE);
        var since = acts.register().at(actor.post(), InspectionState.REFERRED).stream()
                .map(SecondLine::referredAt)
                .toList();
        return new QueueLength(since.size(), since.stream().min(Comparator.naturalOrder()));
    }

    private static Instant referredAt(Inspection inspection) {
        return inspection.decision().map(DecisionRecord::at).orElse(inspection.openedAt());
    }

    private static QueueItem item(Actor actor, Inspection inspection) {
        boolean known = Priority.mayKnow(actor, inspection);
        var document = inspection.reading().document();
        var reason = inspection
                .decision()
                .map(DecisionRecord::decision)
                .filter(Decision.Refer.class::isInstance)
                .map(decision -> ((Decision.Refer) decision).reason());
        return new QueueItem(
                inspection.id(),
                inspection.revision(),
                inspection.protection(),
                known
                        ? document.map(TravelDocument::names)
                                .map(SecondLine::name)
                                .orElse("")
                        : PRIORITY,
                document.map(TravelDocument::nationality).orElse(UNSPECIFIED),
                inspection.shift().lane(),
                known ? reason : Optional.empty(),
                referredAt(inspection),
                inspection.secondLineOfficer(),
                inspection.state());
    }

    private static String name(PersonNames names) {
        return (names.surname() + " " + names.givenNames()).strip();
    }

    Inspection take(Actor actor, InspectionId id, int revision) {
        return alone(actor, id, "take", before -> {
            Acts.inState(before, "take", InspectionState.REFERRED);
            Acts.expect(before, revision);
            var taken =
                    new Changes(before).state(InspectionState.IN_SECOND_LINE).takenBy(Optional.of(actor.user()));
            return acts.record(actor, InspectionEvents.MOVED, taken.done(), masked(actor, before), Optional.empty());
        });
    }

    /** A child must not wait until morning for whoever may know that it is one; that it did not is told. */
    private static List<Draft> masked(Actor actor, Inspection taken) {
        if (Priority.mayKnow(actor, taken)) return List.of();
        return List.of(new Draft(
                InspectionEvents.TAKEN_MASKED, taken.id().toString(), new InspectionEvents.TakenMasked(taken.id())));
    }

    Inspection release(Actor actor, InspectionId id, int revision) {
        return alone(actor, id, "release", before -> {
            Acts.inState(before, "release", InspectionState.IN_SECOND_LINE);
            if (before.secondLineOfficer().filter(actor.user()::equals).isEmpty())
                throw new AccessDeniedException(actor, Right.SECOND_LINE);
            Acts.expect(before, revision);
            return acts.record(
                    actor,
                    InspectionEvents.MOVED,
                    new Changes(before)
                            .state(InspectionState.REFERRED)
                            .takenBy(Optional.empty())
                            .done());
        });
    }

    Inspection note(Actor actor, InspectionId id, int revision, String text, Optional<String> key) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "text", "1-" + LONGEST_NOTE);
        return alone(actor, id, "note", before -> {
            if (before.revision() == revision + 1 && endsWithNote(before, actor, words)) return before;
            Acts.inState(before, "note", InspectionState.REFERRED, InspectionState.IN_SECOND_LINE);
            Acts.expect(before, revision);
            var note = new Note(actor.user(), actor.displayName(), acts.clock().instant(), words);
            acts.record(
                    actor,
                    InspectionEvents.MOVED,
                    new Changes(before).noted(note).done(),
                    List.of(),
                    key);
            // a key that was used before has recorded nothing now
            return acts.register().get(id);
        });
    }

    /** The same note sent again because its answer was lost on the way. */
    private static boolean endsWithNote(Inspection now, Actor actor, String words) {
        if (now.notes().isEmpty()) return false;
        var last = now.notes().get(now.notes().size() - 1);
        return last.by().equals(actor.user()) && last.text().equals(words);
    }

    private Inspection alone(Actor actor, InspectionId id, String what, UnaryOperator<Inspection> act) {
        actor.require(Right.SECOND_LINE);
        var shift = acts.register().get(id).shift().id();
        return acts.alone(shift, () -> {
            var before = acts.register().get(id);
            if (!before.shift().post().equals(actor.post()))
                throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", "at another post", what);
            return act.apply(before);
        });
    }
}
