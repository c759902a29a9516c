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
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts those who were compared with the lists on each day in UTC: the inspections that began, and crossings without one
 * when they were compared.
 */
@Component(service = {ScreeningCount.class, EntryApplier.class})
public final class ScreeningCount implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public ScreeningCount(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(InspectionEvents.STARTED, AlertEvents.LATE_SCREENED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_screening_day");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var day = LocalDate.ofInstant(entry.time(), ZoneOffset.UTC);
        int screened = entry.kind().equals(AlertEvents.LATE_SCREENED) ? crossings(entry) : 1;
        if (screened == 0) return;
        if (sql.update("UPDATE alert_screening_day SET screened = screened + ? WHERE screening_day = ?", screened, day)
                == 0)
            sql.update("INSERT INTO alert_screening_day (screening_day, screened) VALUES (?, ?)", day, screened);
    }

    private int crossings(Entry entry) {
        return entry.payload().isEmpty()
                ? 0
                : payloads.read(entry, LateScreened.class).crossings();
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
