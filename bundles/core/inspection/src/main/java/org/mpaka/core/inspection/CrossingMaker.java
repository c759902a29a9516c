package org.mpaka.core.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.api.traveller.TravellerId;

/** Makes the crossing that a decision records. */
final class CrossingMaker {
    private final Desk desk;
    private final Clock clock;

    CrossingMaker(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The draft that records an admission or a confirmed refusal.
     *
     * @param past what is known of the person now
     */
    Draft draft(
            Actor officer,
            Inspection inspection,
            InspectionFacts facts,
            TravelDocument document,
            Decision decision,
            Optional<History> past) {
        var reference = new DocumentReference(document.issuer(), document.type(), document.number(), document.expiry());
        var known = past.flatMap(History::traveller);
        var traveller = traveller(document, reference, known);
        var crossing = crossing(officer, inspection, facts, document, reference, decision, traveller.id());
        return new Draft(
                TravellerEvents.CROSSING_RECORDED,
                crossing.id().toString(),
                new TravellerEvents.CrossingRecorded(traveller, crossing));
    }

    private Traveller traveller(TravelDocument document, DocumentReference reference, Optional<Traveller> known) {
        var id = known.map(Traveller::id).orElseGet(() -> new TravellerId(TimeOrderedUuid.next(clock)));
        var documents = Stream.concat(Stream.of(reference), known.stream().flatMap(old -> old.documents().stream()))
                .distinct()
                .toList();
        return new Traveller(
                id,
                document.names(),
                document.birth(),
                document.sex(),
                document.nationality(),
                documents,
                Optional.empty());
    }

    private Crossing crossing(
            Actor officer,
            Inspection inspection,
            InspectionFacts facts,
            TravelDocument document,
            DocumentReference reference,
            Decision decision,
            TravellerId traveller) {
        var shift = inspection.shift();
        var now = clock.instant();
        var stay = stay(inspection, decision);
        var said = inspection.declaration();
        return new Crossing(
                new CrossingId(TimeOrderedUuid.next(clock)),
                traveller,
                shift.direction(),
                decision instanceof Decision.Admit ? Crossing.Outcome.ADMITTED : Crossing.Outcome.REFUSED,
                Crossing.Status.RECORDED,
                shift.post(),
                shift.lane(),
                now,
                reference,
                document.nationality(),
                said.residence(),
                document.sex(),
                desk.legalFacts(facts, inspection.history()).ageYears(),
                inspection.ruling().map(Ruling::travellerClass).orElse(TravellerClass.VISITOR),
                said.purpose(),
                said.mode().orElseGet(() -> usualMode(desk.post(shift.post()))),
                stay,
                // the day of entry is the first day of the stay
                stay.map(days -> desk.day(shift.post(), now).plusDays(Math.max(0, days - 1L))),
                conditions(decision),
                officer.user(),
                Optional.empty(),
                said.vehicle());
    }

    private static Optional<Integer> stay(Inspection inspection, Decision decision) {
        boolean enters = inspection.shift().direction() == Direction.ENTRY;
        return enters && decision instanceof Decision.Admit admit ? admit.stayDays() : Optional.empty();
    }

    private static List<Sentence> conditions(Decision decision) {
        if (!(decision instanceof Decision.Admit admit)) return List.of();
        return admit.conditions().stream()
                .map(text -> Sentence.of("inspection.condition", "text", text))
                .toList();
    }

    private static TransportMode usualMode(BorderPost post) {
        return switch (post.kind()) {
            case AIR -> TransportMode.AIRCRAFT;
            case WATER -> TransportMode.BOAT;
            case LAND -> TransportMode.OTHER;
        };
    }
}
