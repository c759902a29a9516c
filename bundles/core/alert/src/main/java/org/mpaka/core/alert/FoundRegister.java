package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertFound;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what was found outside of this node's lists, as it was last found. */
@Component(service = {FoundRegister.class, EntryApplier.class})
public final class FoundRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public FoundRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(AlertEvents.ALERT_FOUND);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_found");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var alert = payloads.read(entry, AlertFound.class).alert();
        var json = payloads.write(alert);
        var sql = Sql.on(connection);
        int changed = sql.update(
                "UPDATE alert_found SET hash = ?, silent = ?, alert = ? WHERE id = ?",
                Hashes.sha256(json),
                alert.silent(),
                json,
                alert.id());
        if (changed == 0)
            sql.update(
                    "INSERT INTO alert_found (id, hash, silent, alert) VALUES (?, ?, ?, ?)",
                    alert.id(),
                    Hashes.sha256(json),
                    alert.silent(),
                    json);
    }

    /** Whether it is kept just as it is. */
    boolean holds(Alert alert) {
        return database.find(String.class, "SELECT hash FROM alert_found WHERE id = ?", alert.id())
                .filter(Hashes.sha256(payloads.write(alert))::equals)
                .isPresent();
    }
}
