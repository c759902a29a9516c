package org.mpaka.core.examination;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;

/** One invented traveller's case, which can be put into any state. */
final class OneCase {
    static final InspectionId ID = new InspectionId(new UUID(4, 2));

    InspectionState state = InspectionState.IN_SECOND_LINE;
    List<String> lines = List.of();
    Optional<Actor> taken = Optional.of(Actors.SUPERVISOR);
    Optional<TravelDocument> document = Optional.of(document(DocumentType.PASSPORT));

    /** Inspections that know this case alone. */
    Inspections inspections() {
        return (Inspections) Proxy.newProxyInstance(
                Inspections.class.getClassLoader(), new Class<?>[] {Inspections.class}, (self, method, given) -> {
                    if (!method.getName().equals("get")) throw new IllegalStateException(method.getName());
                    return inspection();
                });
    }

    Inspection inspection() {
        var shift = new Shift(
                new ShiftId(new UUID(4, 1)),
                Actors.OFFICER.user(),
                Actors.OFFICER.displayName(),
                Actors.KOBERO,
                "2",
                Direction.ENTRY,
                Instant.EPOCH,
                Optional.empty());
        var reading = new DocumentReading(
                "td3",
                DocumentInput.Channel.PAGE_IMAGE,
                lines,
                document,
                List.of(),
                List.of(new DocumentFinding("document", CheckAnswer.PASSED, Sentence.of("document.read"))),
                Map.of());
        return new Inspection(
                ID,
                3,
                state,
                shift,
                Instant.EPOCH,
                reading,
                Declaration.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                taken.map(Actor::user),
                List.of(),
                Optional.empty());
    }

    static TravelDocument document(DocumentType type) {
        return new TravelDocument(
                "P",
                type,
                CountryCode.of("UTO"),
                "L898902C3",
                new PersonNames("ERIKSSON", "ANNA MARIA"),
                false,
                CountryCode.of("UTO"),
                PartialDate.of("1974-08-12"),
                Sex.FEMALE,
                Optional.of(LocalDate.parse("2032-04-15")),
                "");
    }
}
