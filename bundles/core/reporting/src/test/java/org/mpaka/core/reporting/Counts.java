package org.mpaka.core.reporting;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.Verification;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/** The counted table with entries applied to it, and a journal that keeps what reports append. */
final class Counts implements Journal {
    private static final String NO_HASH = "0".repeat(64);
    final MutableClock clock = new MutableClock();
    final Payloads payloads = new Payloads();
    final Database database;
    final CountedCrossings applier;
    final List<Entry> applied = new ArrayList<>();
    final List<Draft> journaled = new ArrayList<>();
    private int ids;

    Counts(TestDatabase testDatabase) {
        database = new PooledDatabase(testDatabase.dataSource());
        applier = new CountedCrossings(database, payloads);
        testDatabase.clear();
    }

    CrossingReports reports(int suppressBelowAtLeast) {
        return new CrossingReports(
                database,
                this,
                PostZones.parse("BDI=Africa/Bujumbura", "TZA=Africa/Dar_es_Salaam"),
                suppressBelowAtLeast,
                clock);
    }

    Crossing crossing(String post, String at, Direction direction, String nationality, Optional<Integer> age) {
        var purpose = ids % 2 == 0 ? Optional.of(Purpose.BUSINESS) : Optional.<Purpose>empty();
        return crossing(post, at, direction, nationality, age, TravellerClass.VISITOR, purpose);
    }

    Crossing crossing(
            String post,
            String at,
            Direction direction,
            String nationality,
            Optional<Integer> age,
            TravellerClass travellerClass,
            Optional<Purpose> purpose) {
        return new Crossing(
                new CrossingId(new UUID(0x0193_0000_0000_7000L + ids++, 0x8000_0000_0000_0000L)),
                new TravellerId(new UUID(1, 1)),
                direction,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                BorderPostId.of(post),
                "2",
                Instant.parse(at),
                new DocumentReference(CountryCode.of("TZA"), DocumentType.PASSPORT, "TZ1", Optional.empty()),
                CountryCode.of(nationality),
                Optional.empty(),
                Sex.values()[ids % 3],
                age,
                travellerClass,
                purpose,
                TransportMode.BUS,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Actors.OFFICER.user(),
                Optional.empty());
    }

    Crossing record(Crossing crossing) {
        var traveller = new Traveller(
                crossing.traveller(),
                new PersonNames("Mushi", "Neema"),
                PartialDate.UNKNOWN,
                Sex.FEMALE,
                crossing.nationality(),
                List.of(),
                Optional.empty());
        apply(
                TravellerEvents.CROSSING_RECORDED,
                crossing.id(),
                new TravellerEvents.CrossingRecorded(traveller, crossing));
        return crossing;
    }

    void undo(CrossingId crossing) {
        apply(TravellerEvents.CROSSING_UNDONE, crossing, new TravellerEvents.CrossingUndone(crossing, "wrong key"));
    }

    void correct(CrossingId replaced, Crossing correction) {
        apply(
                TravellerEvents.CROSSING_CORRECTED,
                replaced,
                new TravellerEvents.CrossingCorrected(correction, "keyed wrongly"));
    }

    private void apply(EntryKind kind, CrossingId subject, Object payload) {
        var entry = new Entry(
                NodeId.of("bdi-kob-1"),
                applied.size() + 1L,
                clock.instant(),
                Actors.OFFICER.user(),
                kind,
                subject.toString(),
                Optional.of(payloads.write(payload)),
                NO_HASH,
                NO_HASH,
                NO_HASH);
        applied.add(entry);
        apply(entry);
    }

    void apply(Entry entry) {
        database.transact(sql -> {
            applier.apply(entry, sql.connection());
            return entry;
        });
    }

    /** Every row as text, in order. */
    List<String> rows() {
        return database.read(sql -> {
            var rows = new ArrayList<String>();
            for (var table : applier.tables())
                try (var statement = sql.connection().createStatement();
                        var result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
                            row.append('|').append(result.getString(i));
                        rows.add(row.toString());
                    }
                }
            rows.sort(null);
            return rows;
        });
    }

    void rebuild() {
        database.transact(sql -> {
            for (var table : applier.tables()) sql.update("DELETE FROM " + table);
            return applier.tables();
        });
        applied.forEach(this::apply);
    }

    @Override
    public List<Entry> append(Actor actor, List<Draft> drafts, Optional<String> idempotencyKey) {
        journaled.addAll(drafts);
        return List.of(applied.isEmpty() ? none() : applied.get(0));
    }

    private static Entry none() {
        return new Entry(
                NodeId.of("bdi-kob-1"),
                1,
                Instant.EPOCH,
                Actors.OFFICER.user(),
                CrossingReports.REPORT_COUNTED,
                "crossings",
                Optional.empty(),
                NO_HASH,
                NO_HASH,
                NO_HASH);
    }

    @Override
    public Page<Entry> entries(Actor actor, JournalQuery query, PageRequest page) {
        return Page.of(applied);
    }

    @Override
    public Verification verify(Actor actor) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public void export(Actor actor, NodeId node, String reason, OutputStream out) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public RebuildReport rebuild(Actor actor) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public Received receive(List<Entry> entries) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public List<Entry> read(NodeId node, long fromSequence, int limit) {
        return List.copyOf(applied);
    }
}
