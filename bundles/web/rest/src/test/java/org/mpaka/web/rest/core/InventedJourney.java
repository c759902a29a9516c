package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.ExpectedPeople;
import org.mpaka.api.passenger.ExpectedPerson;
import org.mpaka.api.passenger.Journey;
import org.mpaka.api.passenger.JourneyPassenger;
import org.mpaka.api.passenger.ListFault;
import org.mpaka.api.passenger.OutgoingReply;
import org.mpaka.api.passenger.QuarantinedFile;
import org.mpaka.api.passenger.TakenFile;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;

/** An invented flight with an invented passenger. */
final class InventedJourney {
    private static final UUID ID = UUID.fromString("0192a6e0-0000-7000-8000-000000000021");
    private static final UUID FILE = UUID.fromString("0192a6e0-0000-7000-8000-000000000022");

    private static final Voyage VOYAGE = new Voyage(
            TransportMode.AIRCRAFT,
            "UX",
            "448",
            List.of(new Voyage.Leg(
                    "UTA",
                    Optional.of(LocalDateTime.parse("2026-11-22T08:10")),
                    "BJM",
                    Optional.of(LocalDateTime.parse("2026-11-22T10:25")))));

    private static final AnnouncedPassenger ANNOUNCED = new AnnouncedPassenger(
            AnnouncedPassenger.Role.PASSENGER,
            new PersonNames("MWAKYUSA", "ZAWADI"),
            PartialDate.of("1988-04-02"),
            Optional.of(Sex.FEMALE),
            Optional.of(CountryCode.of("TZA")),
            Optional.of(new AnnouncedPassenger.Paper(
                    DocumentType.PASSPORT,
                    "TX0000017",
                    Optional.of(CountryCode.of("TZA")),
                    Optional.of(LocalDate.of(2031, 6, 11)))),
            "ABC123",
            List.of(Sentence.of("passenger-list.note.title")));

    static final Journey JOURNEY = new Journey(
            ID,
            VOYAGE,
            NOW.plus(Duration.ofHours(2)),
            List.of("EXAMPLEAIR"),
            46,
            44,
            1,
            1,
            1,
            0,
            List.of(Sentence.of("passenger-list.note.people", "said", 47, "found", 46)),
            NOW.minusSeconds(600),
            Optional.of(NOW.minusSeconds(599)),
            NOW.plus(Duration.ofDays(2)));

    static final JourneyPassenger PASSENGER = new JourneyPassenger(
            UUID.fromString("0192a6e0-0000-7000-8000-000000000023"),
            ANNOUNCED,
            JourneyPassenger.State.EXPECTED,
            true,
            InventedPeople.PERSON.records());

    static final BoardingAnswer ANSWER = new BoardingAnswer(
            UUID.fromString("0192a6e0-0000-7000-8000-000000000024"),
            ID,
            PASSENGER.id(),
            BoardingStatus.DO_NOT_BOARD,
            BoardingAnswer.State.PROPOSED,
            "CALL US",
            "entry-ban",
            "Banned until 2030",
            UserId.of("n.ndayizeye"),
            NOW,
            Optional.empty(),
            Optional.empty(),
            BoardingAnswer.Way.BACK);

    static final OutgoingReply REPLY = new OutgoingReply(
            UUID.fromString("0192a6e0-0000-7000-8000-000000000025"),
            ID,
            "upload",
            "",
            "UX-448-1A2B3C.cusres",
            1,
            false,
            NOW,
            Optional.empty(),
            Optional.empty());

    private static final ListFault FAULT = new ListFault(17, "NAD", 0, Sentence.of("passenger-list.fault.unreadable"));

    static final TakenFile TAKEN = new TakenFile(
            List.of(new TakenFile.TakenList(
                    TakenFile.Outcome.AMENDED, ID, "PAXLST", "UX 448", 2, 1, 1, JOURNEY.notes())),
            List.of(Sentence.of("passenger-list.repair.end")),
            List.of(FAULT),
            Optional.of(FILE));

    static final QuarantinedFile QUARANTINED =
            new QuarantinedFile(FILE, "folder", "UX448.edi", 1_733, List.of(FAULT), NOW, NOW.plus(Duration.ofDays(7)));

    static final ExpectedPerson EXPECTED = new ExpectedPerson(
            PASSENGER.id(),
            ExpectedPerson.Source.PASSENGER_LIST,
            JOURNEY.due(),
            Optional.of(ID),
            Optional.of("UX 448"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ANNOUNCED.names()),
            Optional.of(ANNOUNCED.birth()),
            ANNOUNCED.nationality(),
            Optional.of("TX0000017"),
            false);

    static final ExpectedPeople.Match MATCH = new ExpectedPeople.Match(EXPECTED, ExpectedPeople.By.DOCUMENT, false);

    private InventedJourney() {}
}
