package org.mpaka.web.rest.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.UserWithPassword;
import org.mpaka.api.alert.EarlierHits;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.Gates;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.Printout;
import org.mpaka.api.device.Workstation;
import org.mpaka.api.device.Workstations;
import org.mpaka.api.document.StateCodes.Kind;
import org.mpaka.api.document.StateCodes.StateCode;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.exchange.OutboxMessage;
import org.mpaka.api.inspection.QueueLength;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.inspection.ShiftSummary;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.Journal.RebuildReport;
import org.mpaka.api.journal.Verification;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.plugin.Plugin;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerEvents;

/** A post and those who work there; the persons are invented. */
public final class InventedPost {
    public static final Instant NOW = Instant.parse("2026-11-22T08:14:00Z");
    public static final BorderPostId KOBERO = BorderPostId.of("BDI-KOB");
    public static final CountryCode BURUNDI = CountryCode.of("BDI");
    public static final CountryCode TANZANIA = CountryCode.of("TZA");

    public static final NodeIdentity NODE =
            new NodeIdentity(NodeId.of("bdi-kob-1"), BURUNDI, KOBERO, NodeIdentity.Mode.DEMONSTRATION);

    public static final PostZones ZONES = PostZones.parse("BDI=Africa/Bujumbura");

    /** Has every role, so that only what a test takes away is missing. */
    public static final Actor OFFICER =
            new Actor(UserId.of("n.ndayizeye"), "Nadège Ndayizeye", Set.of(Role.values()), KOBERO);

    public static final Actor SUPERVISOR =
            new Actor(UserId.of("j.bukuru"), "Jean Bukuru", Set.of(Role.SUPERVISOR), KOBERO);

    public static final Shift SHIFT = new Shift(
            ShiftId.of("0192a6e0-0000-7000-8000-000000000001"),
            OFFICER.user(),
            OFFICER.displayName(),
            KOBERO,
            "2",
            Direction.ENTRY,
            Instant.parse("2026-11-22T04:00:00Z"),
            Optional.empty());

    public static final ShiftSummary SUMMARY = new ShiftSummary(SHIFT, 412, 409, 1, 2, 0);

    public static final User USER = new User(
            OFFICER.user(),
            OFFICER.displayName(),
            Set.of(Role.OFFICER),
            true,
            false,
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-22T03:52:00Z")));

    public static final UserWithPassword NEW_USER =
            new UserWithPassword(USER, "imvura-igoroba-472-umuhari", Instant.parse("2026-11-25T04:00:00Z"));

    public static final Workstation WORKSTATION = new Workstation(
            DeviceId.of("counter-1"), "3", "0123abcd".repeat(8), NOW, OFFICER.user(), Optional.empty(), true);
    public static final Workstations.Invitation INVITATION =
            new Workstations.Invitation(DeviceId.of("counter-1"), "7K2M-0000-ABCD-9XYZ", NOW, 8446);

    public static final DeviceStatus READER = new DeviceStatus(
            DeviceId.of("simulator-passport"),
            "Simulated passport reader",
            Set.of(DeviceStatus.Capability.READ_MRZ),
            true,
            DeviceStatus.Condition.READY,
            NOW.minusSeconds(600),
            Sentence.of("device.ready"));

    public static final Printout PRINTOUT = new Printout(
            DeviceId.of("printer-1"),
            "Receipt printer, counter 1",
            false,
            2,
            PrintOutcome.Result.NOT_PRINTED,
            Sentence.of("printer.paper-out"));

    public static final Gates.Passage PASSAGE = new Gates.Passage(
            CrossingId.of("0192a6e0-0000-7000-8000-000000000003"),
            DeviceId.of("gate-1"),
            "Gate, counter 1",
            false,
            1,
            NOW,
            Optional.of(GateOutcome.Result.NOT_OPENED),
            Sentence.of("gate.no-answer"));

    /** At every lane; nothing is printed with it here. */
    public static final PagePrinter PRINTER = new PagePrinter() {
        @Override
        public DeviceStatus status() {
            return new DeviceStatus(
                    PRINTOUT.device(),
                    PRINTOUT.printer(),
                    Set.of(DeviceStatus.Capability.PRINT),
                    false,
                    DeviceStatus.Condition.FAULTY,
                    NOW.minusSeconds(600),
                    PRINTOUT.advice());
        }

        @Override
        public PrintOutcome print(PrintPage page) {
            throw new AssertionError("only asked how it is");
        }
    };

    public static final Plugin PLUGIN = new Plugin(
            "utopia-country", "1.0.0", Plugin.State.RUNNING, NOW.minusSeconds(600), Sentence.of("plugin.running"));

    public static final BorderPost POST = new BorderPost(
            KOBERO,
            "Kobero",
            BorderPost.Kind.LAND,
            Optional.of(TANZANIA),
            Optional.of(BorderPostId.of("TZA-KAB")),
            true,
            Optional.of("Muyinga"));

    public static final StateCode STATE = new StateCode(TANZANIA, Kind.STATE, "Tanzania", Optional.empty());

    private static final Citation CITATION = new Citation(
            "An invented act on the stay of foreigners",
            Optional.of("art. 29(1)"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 11, 1)));

    public static final LegalValue VALUE = new LegalValue(
            RuleId.of("BDI-V-07"),
            "visa-free",
            "TZA",
            Map.of("stay", "90"),
            Optional.of("days"),
            DateRange.ALWAYS,
            List.of(CITATION),
            Confidence.UNVERIFIED);

    public static final Agreement AGREEMENT = new Agreement(
            AgreementId.of("bdi-tza-osbp-2011"),
            TANZANIA,
            "Expected arrivals",
            List.of(CITATION),
            Confidence.UNVERIFIED,
            Set.of("names", "document"),
            30,
            DateRange.ALWAYS);

    public static final LinkState LINK =
            new LinkState(TANZANIA, LinkState.Condition.SLOW, NOW.minusSeconds(1920), 3, 1);

    public static final OutboxMessage MESSAGE = new OutboxMessage(
            UUID.fromString("0192a6e0-0000-7000-8000-00000000000a"),
            AGREEMENT.id(),
            TANZANIA,
            "expected-arrival",
            MessageState.RETRYING,
            4,
            NOW.minusSeconds(900),
            Optional.of(NOW.plusSeconds(60)),
            Optional.empty(),
            Optional.of(Sentence.of("exchange.no-answer", "partner", "TZA")));

    public static final Entry ENTRY = new Entry(
            NODE.node(),
            4711,
            NOW,
            OFFICER.user(),
            TravellerEvents.FILE_VIEWED,
            "0192a6e0-0000-7000-8000-000000000003",
            Optional.of("{}"),
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
            "0".repeat(64),
            "a".repeat(64));

    public static final Verification VERIFICATION = new Verification(
            4711,
            18,
            List.of(new Verification.Fault(NODE.node(), 17, Sentence.of("journal.hash-differs", "sequence", 17))),
            Duration.ofMillis(240));

    public static final QueueLength QUEUE_LENGTH = new QueueLength(2, Optional.of(NOW));

    public static final EarlierHits EARLIER_HITS = new EarlierHits(200, 9);

    public static final RebuildReport REBUILD = new RebuildReport(4711, Duration.ofSeconds(3));

    public static final Report REPORT = new Report(
            new ReportQuery(
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2026, 11, 22),
                    List.of(Dimension.NATIONALITY, Dimension.DIRECTION),
                    Map.of(Dimension.NATIONALITY, Set.of("KEN", "TZA")),
                    5),
            List.of(
                    new Report.Row(List.of("KEN", "ENTRY"), Optional.empty()),
                    new Report.Row(List.of("TZA", "ENTRY"), Optional.of(412L))),
            Optional.of(415L),
            1,
            NOW);

    private InventedPost() {}
}
