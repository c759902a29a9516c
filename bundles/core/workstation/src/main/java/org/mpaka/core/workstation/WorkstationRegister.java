package org.mpaka.core.workstation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.UserId;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.workstation.WorkstationEvents.Enrolled;
import org.mpaka.core.workstation.WorkstationEvents.Revoked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the table of workstations; only those of this node are read. */
@Component(service = {EntryApplier.class, WorkstationRegister.class})
public final class WorkstationRegister implements EntryApplier {
    private static final String ROWS =
            "SELECT name, lane, fingerprint, enrolled_at, enrolled_by, revoked_at FROM device_workstation";

    private final Database database;
    private final Payloads payloads;
    private final NodeId node;

    @Activate
    public WorkstationRegister(@Reference Database database, @Reference Payloads payloads, @Reference ThisNode node) {
        this.database = database;
        this.payloads = payloads;
        this.node = node.identity().node();
        database.migrate(Migrations.beside("workstation", WorkstationRegister.class));
    }

    /** A workstation as it stands in the table. */
    record Row(
            DeviceId name,
            String lane,
            String fingerprint,
            Instant enrolledAt,
            UserId enrolledBy,
            Optional<Instant> revokedAt) {}

    List<Row> all() {
        return database.query(Row.class, ROWS + " WHERE node = ? ORDER BY name", node);
    }

    Optional<Row> find(DeviceId name) {
        return database.find(Row.class, ROWS + " WHERE node = ? AND name = ?", node, name);
    }

    /** Who has this certificate and is not revoked. */
    Optional<Row> known(String fingerprint) {
        return all().stream()
                .filter(row -> row.revokedAt().isEmpty() && row.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(WorkstationEvents.ENROLLED, WorkstationEvents.REVOKED);
    }

    @Override
    public List<String> tables() {
        return List.of("device_workstation");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(WorkstationEvents.ENROLLED)) {
            var act = payloads.read(entry, Enrolled.class);
            sql.update("DELETE FROM device_workstation WHERE node = ? AND name = ?", entry.node(), act.name());
            sql.update(
                    "INSERT INTO device_workstation (node, name, lane, fingerprint, enrolled_at, enrolled_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    entry.node(),
                    act.name(),
                    act.lane(),
                    act.fingerprint(),
                    entry.time(),
                    entry.actor());
        } else {
            sql.update(
                    "UPDATE device_workstation SET revoked_at = ? WHERE node = ? AND name = ?",
                    entry.time(),
                    entry.node(),
                    payloads.read(entry, Revoked.class).name());
        }
    }
}
