package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.BURUNDI;
import static org.mpaka.web.rest.core.InventedPost.KOBERO;
import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;
import static org.mpaka.web.rest.core.InventedPost.SHIFT;
import static org.mpaka.web.rest.core.InventedPost.SUPERVISOR;
import static org.mpaka.web.rest.core.InventedPost.TANZANIA;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.DateRange;
import org.mpaka.api.Page;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertImports.Preview;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListFormat.Header;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.api.alert.ListHealth;
import org.mpaka.api.alert.StolenDocuments;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.inspection.SlipPrinter.SlipVerification;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerFile;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.api.traveller.TravellerId;

/** A traveller nobody is, and all that is recorded of her. */
public final class InventedTraveller {
    public static final InspectionId INSPECTION_ID = InspectionId.of("0192a6e0-0000-7000-8000-000000000002");

    private static final PersonNames NAMES = new PersonNames("Mwakyusa", "Zawadi Neema");
    private static final PartialDate BIRTH = PartialDate.of("1991-03-14");
    private static final LocalDate EXPIRY = LocalDate.of(2031, 5, 2);

    private static final DocumentReference PASSPORT =
            new DocumentReference(TANZANIA, DocumentType.PASSPORT, "TZ0000017", Optional.of(EXPIRY));

    public static final Traveller TRAVELLER = new Traveller(
            TravellerId.of("0192a6e0-0000-7000-8000-000000000003"),
            NAMES,
            BIRTH,
            Sex.FEMALE,
            TANZANIA,
            List.of(PASSPORT),
            Optional.empty());

    public static final Crossing CROSSING = new Crossing(
            CrossingId.of("0192a6e0-0000-7000-8000-000000000004"),
            TRAVELLER.id(),
            Direction.ENTRY,
            Crossing.Outcome.ADMITTED,
            Crossing.Status.RECORDED,
            KOBERO,
            "2",
            NOW,
            PASSPORT,
            TANZANIA,
            Optional.of(TANZANIA),
            Sex.FEMALE,
            Optional.of(35),
            TravellerClass.COMMUNITY_CITIZEN,
            Optional.of(Purpose.BUSINESS),
            TransportMode.BUS,
            Optional.of(90),
            Optional.of(LocalDate.of(2027, 2, 20)),
            List.of(Sentence.of("legislation.no-work")),
            OFFICER.user(),
            Optional.empty());

    public static final TravellerFile FILE = new TravellerFile(
            TRAVELLER, List.of(), new Page<>(List.of(CROSSING), Optional.of("c1")), Optional.of(CROSSING), 0);

    private static final TravelDocument DOCUMENT = new TravelDocument(
            "P",
            DocumentType.PASSPORT,
            TANZANIA,
            "TZ0000017",
            NAMES,
            false,
            TANZANIA,
            BIRTH,
            Sex.FEMALE,
            Optional.of(EXPIRY),
            "");

    private static final DocumentReading READING = new DocumentReading(
            "td3",
            DocumentInput.Channel.SIMULATOR,
            List.of("P<TZAMWAKYUSA<<ZAWADI<NEEMA<<<<<<<<<<<<<<<<<", "TZ00000176TZA9103147F3105028<<<<<<<<<<<<<<04"),
            Optional.of(DOCUMENT),
            List.of(new CheckDigit("number", 1, 9, '6', '6', true)),
            List.of(new DocumentFinding("document", CheckAnswer.PASSED, Sentence.of("document.read"))),
            Map.of());

    private static final Declaration DECLARATION = new Declaration(
            Optional.of(Purpose.BUSINESS),
            Optional.of(TransportMode.BUS),
            Optional.of(TANZANIA),
            Optional.of("Ngara"),
            Optional.of(14),
            Optional.of(true),
            false,
            Declaration.Accompaniment.NOT_ASKED,
            Optional.empty());

    private static final RuleAnswer ANSWER = new RuleAnswer(
            RuleId.of("BDI-V-07"),
            LegalArea.VISA,
            new LegalOutcome.Grant("eac-visitor", 90, BigDecimal.ZERO, "USD"),
            List.of(Sentence.of("legislation.community-citizen", "days", 90)),
            Set.of(),
            InventedPost.VALUE.citations(),
            Confidence.UNVERIFIED,
            true);

    static final Ruling RULING = new Ruling(
            BURUNDI, LocalDate.of(2026, 11, 22), TravellerClass.COMMUNITY_CITIZEN, ANSWER, List.of(ANSWER), "2026-11");

    private static final CheckResult ALERT_CHECK = new CheckResult(
            CheckId.ALERT,
            CheckAnswer.NOT_DONE,
            false,
            Sentence.of("inspection.check-late", "seconds", 2),
            Sentence.of("alert.source", "lists", 2),
            NOW.minusSeconds(3300),
            Duration.ofMillis(2000),
            List.of());

    public static final Inspection INSPECTION = new Inspection(
            INSPECTION_ID,
            3,
            InspectionState.DECIDED,
            SHIFT,
            NOW,
            READING,
            DECLARATION,
            List.of(ALERT_CHECK),
            Optional.of(RULING),
            Optional.of(
                    new History(Optional.of(TRAVELLER), List.of(CROSSING), Optional.empty(), true, 0, 12, List.of())),
            false,
            List.of(new DecisionRecord(
                    new Decision.Admit(Optional.of(90), List.of(), Optional.of("Centre did not answer")),
                    OFFICER.user(),
                    OFFICER.displayName(),
                    NOW,
                    Optional.empty(),
                    Optional.of("2026-11"))),
            Optional.empty(),
            List.of(new Note(SUPERVISOR.user(), SUPERVISOR.displayName(), NOW, "Called the host; confirmed.")),
            Optional.of(CROSSING.id()));

    public static final QueueItem QUEUE_ITEM = new QueueItem(
            INSPECTION_ID,
            3,
            false,
            "Mwakyusa, Zawadi Neema",
            TANZANIA,
            "2",
            Optional.of(ReferralReason.VISA),
            NOW.minusSeconds(1860),
            Optional.empty(),
            InspectionState.REFERRED);

    public static final SlipVerification SLIP =
            new SlipVerification(true, Sentence.of("slip.signed", "node", "bdi-kob-1"), Map.of("until", "2027-02-20"));

    public static final ExpectedArrival ARRIVAL = new ExpectedArrival(
            UUID.fromString("0192a6e0-0000-7000-8000-00000000000b"),
            AgreementId.of("bdi-tza-osbp-2011"),
            TANZANIA,
            BorderPostId.of("TZA-KAB"),
            NOW.minusSeconds(300),
            Optional.of(NAMES),
            Optional.empty(),
            Optional.of(TANZANIA),
            Optional.of(PASSPORT),
            ExpectedArrival.State.EXPECTED,
            NOW.minusSeconds(240));

    public static final AlertList LIST = new AlertList(
            AlertListId.of("national"),
            "National list",
            "Police aux frontières",
            Optional.of(NOW.minusSeconds(7200)),
            Optional.of(NOW.minusSeconds(3300)),
            1204,
            7,
            Duration.ofHours(24));

    public static final Alert ALERT = new Alert(
            AlertId.of("national:2026-0041"),
            LIST.id(),
            new AlertSubject.Person(
                    List.of(new AlertName("Invented Person Nobody", AlertName.Quality.MAIN)),
                    List.of(new BirthRange(PartialDate.of("1988"), PartialDate.of("1990"), true)),
                    Set.of(TANZANIA),
                    Optional.of(Sex.MALE),
                    List.of(),
                    List.of()),
            AlertCategory.ENTRY_BAN,
            AlertAction.REFER,
            false,
            "Police aux frontières",
            "An invented decision",
            "Overstayed twice",
            DateRange.ALWAYS,
            Alert.State.PROPOSED,
            Optional.of(OFFICER.user()),
            Optional.empty());

    public static final Hit HIT = new Hit(
            HitId.of("0192a6e0-0000-7000-8000-00000000000c"),
            INSPECTION_ID,
            new Candidate(
                    ALERT.id(),
                    LIST.id(),
                    0.81,
                    Candidate.Band.MEDIUM,
                    List.of(Sentence.of("alert.name-close", "score", "0.86"))),
            Hit.State.SAME_TO_CONFIRM,
            List.of(new Hit.FieldComparison("birth", "1991-03-14", "1988 – 1990", Hit.Comparison.DIFFERENT)),
            List.of(new Hit.Adjudication(OFFICER.user(), NOW, Hit.Verdict.SAME, "Same scar on the chin")),
            NOW);

    public static final Preview PREVIEW = new Preview(
            UUID.fromString("0192a6e0-0000-7000-8000-00000000000d"),
            AlertListId.of("un-consolidated"),
            new Header("UN consolidated list", "UN Security Council", Optional.of(NOW)),
            1002,
            3,
            1,
            0,
            List.of(new ImportProblem(17, "ref-9", Sentence.of("alert.import.no-name"), false)),
            1);

    public static final ListDifference DIFFERENCE = new ListDifference(
            AlertId.of("un-consolidated:QDi.001"),
            ListDifference.Kind.CHANGED,
            "Invented Person Nobody",
            List.of(new ListDifference.FieldChange("birth", List.of("1970"), List.of("1971-03"))));

    public static final ImportJob IMPORT = new ImportJob(
            UUID.fromString("0192a6e0-0000-7000-8000-00000000000f"),
            "un-consolidated-xml",
            PREVIEW.list(),
            OFFICER.user(),
            ImportJob.Stage.READING,
            ImportJob.State.DONE,
            2_215_552,
            2_215_552,
            NOW.minusSeconds(4),
            Optional.of(NOW),
            Optional.of(PREVIEW),
            Optional.empty(),
            Optional.empty());

    public static final StolenDocuments.Status STOLEN =
            new StolenDocuments.Status(98_400_017, 12, Optional.of(NOW.minusSeconds(86_400)));

    public static final StolenDocuments.Taken TAKEN = new StolenDocuments.Taken(
            98_400_017, 1, List.of(new ImportProblem(17, "", Sentence.of("alert.no-document"), false)));

    private static final ListHealth.Work WORK = new ListHealth.Work(61, 1, 57, 3, Optional.of(0.0172));

    public static final ListHealth HEALTH = new ListHealth(
            PREVIEW.list(),
            "UN consolidated list",
            "UN Security Council",
            1002,
            4,
            Optional.of(NOW.minusSeconds(280_000)),
            Optional.of(NOW.minusSeconds(270_000)),
            Optional.of(Duration.ofHours(75)),
            Duration.ofHours(72),
            Duration.ofHours(168),
            ListHealth.Light.AMBER,
            WORK,
            List.of(Sentence.of("alert.health-old", "hours", 75, "allowed", 72)));

    public static final ListHealth.BaseRate BASE_RATE = new ListHealth.BaseRate(
            LocalDate.of(2026, 8, 24),
            LocalDate.of(2026, 11, 22),
            21_600,
            WORK,
            2.82,
            Optional.of(21_600.0),
            10_800,
            2);

    private InventedTraveller() {}
}
