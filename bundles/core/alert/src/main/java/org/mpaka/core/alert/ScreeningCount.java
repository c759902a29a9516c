package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the inspections of each day in UTC, whose travellers were compared with the lists. */
@Component(service = {ScreeningCount.class, EntryApplier.class})
public final class ScreeningCount implements EntryApplier {
    private final Database database;

    /** @param register its tables must be there */
    @Activate
    public ScreeningCount(@Reference Database database, @Reference AlertRegister register) {
        this.database = database;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(InspectionEvents.STARTED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_screening_day");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var day = LocalDate.ofInstant(entry.time(), ZoneOffset.UTC);
        if (sql.update("UPDATE alert_screening_day SET screened = screened + 1 WHERE screening_day = ?", day) == 0)
            sql.update("INSERT INTO alert_screening_day (screening_day, screened) VALUES (?, 1)", day);
    }

    /** Both days included. */
    long between(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.get(
                Long.class,
                "SELECT COALESCE(SUM(screened), 0) FROM alert_screening_day WHERE screening_day BETWEEN ? AND ?",
                from,
                to));
    }
}
