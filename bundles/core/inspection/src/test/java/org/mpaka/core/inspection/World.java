package org.mpaka.core.inspection;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.core.journal.ChainedJournal;
import org.mpaka.core.journal.FileNodeKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.core.traveller.Register;
import org.mpaka.core.traveller.TravellerApplier;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/** Kobero with the real journal and the real registers; reader, law, past and checks are the test's. */
final class World {
    static final CountryCode BDI = CountryCode.of("BDI");
    private static final ThisNode KOBERO =
            () -> new NodeIdentity(NodeId.of("bdi-kob-1"), BDI, Actors.KOBERO, NodeIdentity.Mode.TRAINING);

    final MutableClock clock = new MutableClock();
    final Database database;
    final ChainedJournal journal;
    final CheckBoard board = new CheckBoard();
    final InspectionNews news;
    final SettableLaw law = new SettableLaw();
    final Map<String, History> pasts = new HashMap<>();
    final AlertPairs pairs = new AlertPairs();
    final InspectionService inspections;

    World(TestDatabase database, Path keys) {
        this(database, keys, true);
    }

    private World(TestDatabase testDatabase, Path keys, boolean empty) {
        database = new PooledDatabase(testDatabase.dataSource());
        var payloads = new Payloads();
        database.migrate(Migrations.beside("journal", ChainedJournal.class));
        var register = new InspectionRegister(database, payloads);
        var travellers = new Register(database);
        if (empty) {
            testDatabase.clear();
            database.update("INSERT INTO journal_order (id, ordinal) VALUES (1, 0)");
        }
        journal = new ChainedJournal(
                database, KOBERO, new FileNodeKey(KOBERO, () -> keys, clock, settings()), clock, payloads);
        testDatabase.usedBy(journal::stop);
        news = new InspectionNews(register);
        journal.addApplier(new InspectionApplier(register, payloads, news));
        journal.addApplier(new TravellerApplier(travellers, payloads));
        var desk = new Desk(
                board,
                new FencedPast(
                        (document, at) -> pasts.getOrDefault(document.number(), nothing()), Duration.ofSeconds(5)),
                new FencedLaw(law),
                new NoPosts(),
                clock,
                PostZones.parse("BDI=Africa/Bujumbura"));
        var acts = new Acts(journal, register, clock);
        var lanes = new Lanes(acts);
        inspections = new InspectionService(
                acts,
                lanes,
                new FirstLine(acts, lanes, desk, World::read),
                new Decisions(acts, desk, pairs),
                new SecondLine(acts));
        board.addCheck(check(CheckId.DOCUMENT, facts -> passed(CheckId.DOCUMENT)));
        board.addCheck(check(CheckId.ALERT, facts -> passed(CheckId.ALERT)));
        board.addCheck(check(CheckId.HISTORY, facts -> passed(CheckId.HISTORY)));
    }

    /** The same node started again over the same database. */
    World restarted(TestDatabase testDatabase, Path keys) {
        return new World(testDatabase, keys, false);
    }

    static History nothing() {
        return new History(Optional.empty(), List.of(), Optional.empty(), false, 0, 0, List.of());
    }

    static DocumentInput passport(String number) {
        return new DocumentInput(DocumentInput.Channel.TYPED_MRZ, List.of(number), Optional.empty());
    }

    /** Reads the line as the number; an empty one cannot be read. */
    static DocumentReading read(DocumentInput input) {
        var number = String.join("", input.lines());
        return new DocumentReading(
                "td3",
                input.channel(),
                input.lines(),
                number.isEmpty() ? Optional.empty() : Optional.of(document(number)),
                List.of(),
                List.of(new DocumentFinding("document", CheckAnswer.PASSED, Sentence.of("document.read"))),
                Map.of());
    }

    static TravelDocument document(String number) {
        return new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of("TZA"),
                number,
                new PersonNames("MWAKASEGE", "NEEMA JOAN"),
                false,
                CountryCode.of("TZA"),
                PartialDate.of("1991-03-14"),
                Sex.FEMALE,
                Optional.of(LocalDate.parse("2031-06-11")),
                "");
    }

    static CheckResult passed(CheckId id) {
        return result(id, CheckAnswer.PASSED, false);
    }

    static CheckResult result(CheckId id, CheckAnswer answer, boolean toCompare) {
        return new CheckResult(
                id,
                answer,
                toCompare,
                Sentence.of("test.reason"),
                Sentence.of("test.source"),
                MutableClock.START,
                Duration.ZERO,
                List.of());
    }

    interface Answer {
        CheckResult of(InspectionFacts facts) throws InterruptedException;
    }

    static TestCheck check(CheckId id, Answer answer) {
        return new TestCheck(id, Duration.ofMillis(500), answer);
    }

    /** An officer at lane 2, entry. */
    Actor atLane(Actor officer, String lane) {
        inspections.openShift(officer, lane, Direction.ENTRY);
        return officer;
    }

    Inspection start(Actor officer, String number) {
        return inspections.start(officer, passport(number), Optional.empty());
    }

    Inspection decide(Actor officer, Inspection inspection, Decision decision) {
        return inspections.decide(officer, inspection.id(), inspection.revision(), decision, Optional.empty());
    }

    static Decision refer(ReferralReason reason) {
        return new Decision.Refer(reason, Optional.empty());
    }

    static Decision admit(int days) {
        return new Decision.Admit(Optional.of(days), List.of(), Optional.empty());
    }

    static Decision admitAgainst(int days, String reason) {
        return new Decision.Admit(Optional.of(days), List.of(), Optional.of(reason));
    }

    static Declaration asksForAsylum() {
        return said(true, Declaration.Accompaniment.NOT_ASKED);
    }

    static Declaration said(boolean asylum, Declaration.Accompaniment with) {
        return new Declaration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                asylum,
                with,
                Optional.empty());
    }

    record CrossingRow(String id, String status, String outcome, Optional<Integer> stayDays) {}

    List<CrossingRow> crossings() {
        return database.query(
                CrossingRow.class, "SELECT id, status, outcome, stay_days FROM crossing ORDER BY crossed_at, id");
    }

    List<String> travellers() {
        return database.query(String.class, "SELECT traveller_id FROM crossing ORDER BY crossed_at, id");
    }

    List<String> plates() {
        return database.query(String.class, "SELECT vehicle_plate FROM crossing");
    }

    Set<String> kinds() {
        return Set.copyOf(database.query(String.class, "SELECT DISTINCT kind FROM journal_entry"));
    }

    /** Who was shown which inspections in the queue, in order. */
    List<String> queueLooks() {
        var payloads = new Payloads();
        return journal.read(KOBERO.identity().node(), 1, 1000).stream()
                .filter(entry -> entry.kind().equals(InspectionEvents.QUEUE_VIEWED))
                .map(entry -> entry.actor() + " "
                        + payloads.read(entry, QueueLooks.Look.class).inspections())
                .toList();
    }

    @SuppressWarnings("BadAnnotationImplementation")
    private static FileNodeKey.Settings settings() {
        return new FileNodeKey.Settings() {
            @Override
            public String secret() {
                return "";
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return FileNodeKey.Settings.class;
            }
        };
    }
}
