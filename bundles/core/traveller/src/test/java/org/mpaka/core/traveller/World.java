package org.mpaka.core.traveller;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** The register at Kobero with invented travellers. */
final class World {
    static final CountryCode BDI = CountryCode.of("BDI");
    static final CountryCode TZA = CountryCode.of("TZA");
    final MutableClock clock;
    final Payloads payloads;
    final PostTimes times = new PostTimes(
            () -> new NodeIdentity(NodeId.of("bdi-kob-1"), BDI, Actors.KOBERO, NodeIdentity.Mode.TRAINING),
            PostZones.parse("BDI=Africa/Bujumbura"));
    final Database database;
    final Register register;
    final TravellerApplier applier;
    final Journal journal;
    final TravellerService travellers;
    final RegisterHistory history;
    final StayService stays;
    /** What everybody was granted. */
    final List<HeldPermit> held = new ArrayList<>();

    private final TestJournal kept;
    private int ids;

    World(TestDatabase testDatabase) {
        kept = TestJournal.on(testDatabase);
        clock = kept.clock();
        payloads = kept.payloads();
        database = kept.database();
        journal = kept.journal();
        register = new Register(database);
        applier = new TravellerApplier(register, payloads);
        kept.with(applier);
        var granted = new Granted(register, (persons, documents) -> List.copyOf(held));
        travellers = new TravellerService(register, journal, payloads, times, granted, clock);
        history = new RegisterHistory(register, payloads, times, granted);
        stays = new StayService(register, journal, payloads, times, granted, clock);
    }

    List<Entry> entries() {
        return journal.read(NodeId.of("bdi-kob-1"), 1, 10_000);
    }

    /** What a node does with entries that it has had already. */
    void applyAgain() {
        var entries = entries();
        database.run(sql -> {
            for (var entry : entries)
                if (applier.kinds().contains(entry.kind())) applier.apply(entry, sql.connection());
        });
    }

    /** Empties the registers and applies all entries anew. */
    void rebuild() {
        kept.rebuild();
    }

    /** Numbers its identifiers, so that the same acts give the same ones. */
    UUID nextId() {
        return new UUID(0x0193_0000_0000_7000L + ids++, 0x8000_0000_0000_0000L);
    }

    static TravelDocument document(String number, String surname, String givenNames, String birth) {
        return new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                TZA,
                number,
                new PersonNames(surname, givenNames),
                false,
                TZA,
                PartialDate.of(birth),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2030, 1, 1)),
                "");
    }

    static DocumentReference reference(TravelDocument document) {
        return new DocumentReference(document.issuer(), document.type(), document.number(), document.expiry());
    }

    Traveller traveller(TravellerId id, TravelDocument document) {
        return new Traveller(
                id,
                document.names(),
                document.birth(),
                document.sex(),
                document.nationality(),
                List.of(reference(document)),
                Optional.empty());
    }

    static final Vehicle BUS = new Vehicle(Optional.of(TZA), Optional.of("T 512 BDA"), Optional.empty());

    Crossing crossing(TravellerId id, TravelDocument document, Direction direction, Instant at, int stayDays) {
        return crossing(id, document, direction, at, stayDays, TravellerClass.VISITOR, Purpose.BUSINESS);
    }

    private Crossing crossing(
            TravellerId id,
            TravelDocument document,
            Direction direction,
            Instant at,
            int stayDays,
            TravellerClass travellerClass,
            Purpose purpose) {
        var stay = direction == Direction.ENTRY && stayDays > 0 ? Optional.of(stayDays) : Optional.<Integer>empty();
        return new Crossing(
                new CrossingId(nextId()),
                id,
                direction,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                Actors.KOBERO,
                "2",
                at,
                reference(document),
                document.nationality(),
                Optional.of(TZA),
                document.sex(),
                Optional.of(35),
                travellerClass,
                Optional.of(purpose),
                TransportMode.BUS,
                stay,
                stay.map(days -> times.day(at).plusDays(days - 1L)),
                List.of(Sentence.of("condition.text", "text", "stays in Muyinga")),
                Actors.OFFICER.user(),
                Optional.empty(),
                Optional.of(BUS));
    }

    /** A person unknown until now who was admitted after asking for protection. */
    Crossing seekAsylum(TravelDocument document) {
        var id = new TravellerId(nextId());
        var asked = crossing(
                id,
                document,
                Direction.ENTRY,
                clock.instant(),
                0,
                TravellerClass.REFUGEE_OR_ASYLUM_SEEKER,
                Purpose.PROTECTION);
        return record(id, asked, document);
    }

    /** Records as an inspection does: for the person the history knows, or for a new one. */
    Crossing cross(TravelDocument document, Direction direction, int stayDays) {
        var known = history.of(document, clock.instant()).traveller();
        var id = known.map(Traveller::id).orElseGet(() -> new TravellerId(nextId()));
        return record(id, crossing(id, document, direction, clock.instant(), stayDays), document);
    }

    Crossing enter(TravelDocument document, int stayDays) {
        return cross(document, Direction.ENTRY, stayDays);
    }

    Crossing exit(TravelDocument document) {
        return cross(document, Direction.EXIT, 0);
    }

    Crossing record(TravellerId id, Crossing crossing, TravelDocument document) {
        journal.append(
                Actors.OFFICER,
                new Draft(
                        TravellerEvents.CROSSING_RECORDED,
                        crossing.id().toString(),
                        new TravellerEvents.CrossingRecorded(traveller(id, document), crossing)));
        return crossing;
    }

    void undo(CrossingId crossing) {
        journal.append(
                Actors.OFFICER,
                new Draft(
                        TravellerEvents.CROSSING_UNDONE,
                        crossing.toString(),
                        new TravellerEvents.CrossingUndone(crossing, "wrong key")));
    }

    void passDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    /** Every row of the register as text, in order. */
    List<String> rows() {
        return register.read(sql -> {
            var rows = new ArrayList<String>();
            for (var table : applier.tables()) {
                try (var statement = sql.connection().createStatement();
                        var result = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= columns; i++) row.append('|').append(result.getString(i));
                        rows.add(row.toString());
                    }
                }
            }
            rows.sort(null);
            return rows;
        });
    }
}
