package org.mpaka.core.reporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the table that reports count, by the same rules for undoings and corrections as the register. */
@Component(service = {EntryApplier.class, CountedCrossings.class})
public final class CountedCrossings implements EntryApplier {
    private final Payloads payloads;

    @Activate
    public CountedCrossings(@Reference Database database, @Reference Payloads payloads) {
        this.payloads = payloads;
        database.migrate(Migrations.beside("reporting", CountedCrossings.class));
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                TravellerEvents.CROSSING_RECORDED, TravellerEvents.CROSSING_UNDONE, TravellerEvents.CROSSING_CORRECTED);
    }

    @Override
    public List<String> tables() {
        return List.of("counted_crossing", "counted_post");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(TravellerEvents.CROSSING_RECORDED))
            recorded(
                    sql,
                    payloads.read(entry, TravellerEvents.CrossingRecorded.class).crossing());
        else if (entry.kind().equals(TravellerEvents.CROSSING_UNDONE))
            undone(
                    sql,
                    payloads.read(entry, TravellerEvents.CrossingUndone.class).crossing());
        else if (entry.kind().equals(TravellerEvents.CROSSING_CORRECTED))
            corrected(
                    sql,
                    CrossingId.of(entry.subject()),
                    payloads.read(entry, TravellerEvents.CrossingCorrected.class)
                            .correction());
    }

    private static void recorded(Sql sql, Crossing crossing) throws SQLException {
        if (find(sql, crossing.id()).isPresent()) return;
        // Another node's correction may have come first.
        insert(sql, crossing, correction(sql, crossing.id()).isEmpty(), Optional.empty());
    }

    private static void undone(Sql sql, CrossingId id) throws SQLException {
        var last = last(sql, id);
        if (last.isPresent()) stopCounting(sql, last.get().crossingId());
    }

    private static void corrected(Sql sql, CrossingId replaced, Crossing correction) throws SQLException {
        if (find(sql, correction.id()).isPresent()) return;
        var last = last(sql, replaced);
        if (last.isPresent()) stopCounting(sql, last.get().crossingId());
        // A correction after the undoing does not count.
        boolean counts = last.map(Counted::counts).orElse(true);
        insert(sql, correction, counts, last.map(Counted::crossingId).or(() -> Optional.of(replaced)));
    }

    /** The last correction of a crossing, or the crossing itself. */
    private static Optional<Counted> last(Sql sql, CrossingId id) throws SQLException {
        var last = find(sql, id);
        var seen = new HashSet<CrossingId>();
        while (last.isPresent() && seen.add(last.get().crossingId())) {
            var next = correction(sql, last.get().crossingId());
            if (next.isEmpty()) return last;
            last = next;
        }
        return last;
    }

    private static Optional<Counted> find(Sql sql, CrossingId id) throws SQLException {
        return sql.find(Counted.class, "SELECT crossing_id, counts FROM counted_crossing WHERE crossing_id = ?", id);
    }

    private static Optional<Counted> correction(Sql sql, CrossingId id) throws SQLException {
        return sql
                .query(
                        Counted.class,
                        "SELECT crossing_id, counts FROM counted_crossing WHERE corrects = ? ORDER BY crossing_id",
                        id)
                .stream()
                .findFirst();
    }

    private static void stopCounting(Sql sql, CrossingId id) throws SQLException {
        sql.update("UPDATE counted_crossing SET counts = ? WHERE crossing_id = ?", false, id);
    }

    private static void insert(Sql sql, Crossing crossing, boolean counts, Optional<CrossingId> corrects)
            throws SQLException {
        if (sql.query(String.class, "SELECT post FROM counted_post WHERE post = ?", crossing.post())
                .isEmpty()) sql.update("INSERT INTO counted_post (post) VALUES (?)", crossing.post());
        sql.update(
                "INSERT INTO counted_crossing (crossing_id, slot, counts, post, direction, nationality, residence, sex,"
                        + " age, purpose, transport_mode, traveller_class, outcome, corrects)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                crossing.id(),
                Slots.of(crossing.at()),
                counts,
                crossing.post(),
                crossing.direction(),
                crossing.nationality(),
                crossing.residence(),
                crossing.sex(),
                crossing.ageYears(),
                crossing.purpose(),
                crossing.mode(),
                crossing.travellerClass(),
                crossing.outcome(),
                corrects);
    }

    private record Counted(CrossingId crossingId, boolean counts) {}
}
