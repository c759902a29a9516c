package org.mpaka.core.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.GateEvents;
import org.mpaka.api.device.GateEvents.OpeningAnswered;
import org.mpaka.api.device.GateEvents.OpeningAsked;
import org.mpaka.api.device.GateOutcome.Result;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For whom which gate was asked to open, how often, and what came of it; only what this node asked is read. */
@Component(service = {EntryApplier.class, GateRegister.class})
public final class GateRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;
    private final NodeId node;

    @Activate
    public GateRegister(@Reference Database database, @Reference Payloads payloads, @Reference ThisNode node) {
        this.database = database;
        this.payloads = payloads;
        this.node = node.identity().node();
        database.migrate(Migrations.beside("gate", GateRegister.class));
    }

    /** A row of the table. */
    record Opening(
            String lane,
            DeviceId device,
            String gate,
            boolean simulated,
            int openings,
            Instant askedAt,
            Optional<Result> result,
            Optional<String> advice,
            boolean undone) {}

    Optional<Opening> find(CrossingId crossing) {
        return database.find(
                Opening.class,
                "SELECT lane, device, gate, simulated, openings, asked_at, result, advice, undone FROM gate_opening"
                        + " WHERE node = ? AND crossing = ?",
                node,
                crossing);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                GateEvents.ASKED,
                GateEvents.ANSWERED,
                TravellerEvents.CROSSING_UNDONE,
                TravellerEvents.CROSSING_CORRECTED);
    }

    @Override
    public List<String> tables() {
        return List.of("gate_opening");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(GateEvents.ASKED)) asked(entry, payloads.read(entry, OpeningAsked.class), sql);
        else if (entry.kind().equals(GateEvents.ANSWERED))
            answered(entry, payloads.read(entry, OpeningAnswered.class), sql);
        else sql.update("UPDATE gate_opening SET undone = ? WHERE crossing = ?", true, entry.subject());
    }

    private static void asked(Entry entry, OpeningAsked asked, Sql sql) throws SQLException {
        int changed = sql.update(
                "UPDATE gate_opening SET device = ?, gate = ?, simulated = ?, openings = ?, result = NULL, advice = NULL"
                        + " WHERE node = ? AND crossing = ?",
                asked.device(),
                asked.gate(),
                asked.simulated(),
                asked.opening(),
                entry.node(),
                entry.subject());
        if (changed == 0)
            sql.update(
                    "INSERT INTO gate_opening (node, crossing, lane, device, gate, simulated, openings, asked_at, undone)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    entry.node(),
                    entry.subject(),
                    asked.lane(),
                    asked.device(),
                    asked.gate(),
                    asked.simulated(),
                    asked.opening(),
                    entry.time(),
                    false);
    }

    private static void answered(Entry entry, OpeningAnswered answered, Sql sql) throws SQLException {
        sql.update(
                "UPDATE gate_opening SET result = ?, advice = ? WHERE node = ? AND crossing = ? AND openings = ?",
                answered.result(),
                answered.advice(),
                entry.node(),
                entry.subject(),
                answered.opening());
    }
}
