package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.PageRequest;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.core.alert.AlertEvents.HitChanged;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads hits. */
@Component(service = {HitRegister.class, EntryApplier.class})
public final class HitRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public HitRegister(@Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AlertEvents.HIT_RAISED,
                AlertEvents.HIT_ADJUDICATED,
                AlertEvents.HIT_HANDED_OVER,
                AlertEvents.HIT_TAKEN_OVER);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_hit");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var change = payloads.read(entry, HitChanged.class);
        var hit = change.hit();
        boolean raised = entry.kind().equals(AlertEvents.HIT_RAISED);
        boolean known = sql.find(String.class, "SELECT state FROM alert_hit WHERE id = ?", hit.id())
                .isPresent();
        // raised again by a second act on the inspection: what was said of it meanwhile stays
        if (raised && known) return;
        if (known)
            sql.update(
                    "UPDATE alert_hit SET state = ?, hit = ? WHERE id = ?", hit.state(), payloads.write(hit), hit.id());
        else insert(sql, change);
    }

    private void insert(Sql sql, HitChanged change) throws SQLException {
        var hit = change.hit();
        sql.update(
                "INSERT INTO alert_hit (id, inspection, crossing, alert_id, silent, state, document_key, alert_hash, raised_millis,"
                        + " order_key, late, hit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                hit.id(),
                hit.inspection(),
                hit.crossing(),
                hit.candidate().alert(),
                change.silent(),
                hit.state(),
                change.documentKey(),
                change.alertHash(),
                hit.raisedAt().toEpochMilli(),
                orderKey(hit),
                hit.late(),
                payloads.write(hit));
    }

    private record Row(HitId id, boolean silent, String documentKey, String alertHash, String hit) {}

    private static final String COLUMNS = "SELECT id, silent, document_key, alert_hash, hit FROM alert_hit";

    Optional<HitChanged> find(HitId hit) {
        return database.find(Row.class, COLUMNS + " WHERE id = ?", hit).map(this::read);
    }

    List<HitChanged> of(InspectionId inspection) {
        return database.query(Row.class, COLUMNS + " WHERE inspection = ? ORDER BY order_key", inspection).stream()
                .map(this::read)
                .toList();
    }

    List<HitChanged> of(CrossingId crossing) {
        return database.query(Row.class, COLUMNS + " WHERE crossing = ? ORDER BY order_key", crossing).stream()
                .map(this::read)
                .toList();
    }

    /** Its place among those that wait: the longest waiting first. */
    static String orderKey(Hit hit) {
        return String.format(Locale.ROOT, "%015d-%s", hit.raisedAt().toEpochMilli(), hit.id());
    }

    /** One more than asked for, where there are more. */
    List<HitChanged> find(Hit.State state, boolean lateOnly, boolean withSilent, PageRequest page) {
        var sql = new StringBuilder(COLUMNS + " WHERE state = ?");
        var arguments = new ArrayList<Object>(List.of(state));
        if (lateOnly) {
            sql.append(" AND late = ?");
            arguments.add(true);
        }
        if (!withSilent) {
            sql.append(" AND silent = ?");
            arguments.add(false);
        }
        page.after().ifPresent(after -> {
            sql.append(" AND order_key > ?");
            arguments.add(after);
        });
        sql.append(" ORDER BY order_key FETCH FIRST ").append(page.limit() + 1).append(" ROWS ONLY");
        return database.query(Row.class, sql.toString(), arguments.toArray()).stream()
                .map(this::read)
                .toList();
    }

    /** How far back among all lists a list's own hits are looked for. */
    private static final int LOOK_BACK = 1000;

    /** How the newest decided hits of a list ended, at most {@code most}. */
    List<Hit.State> decided(AlertListId list, boolean withSilent, int most) {
        return database
                .query(
                        Row.class,
                        COLUMNS + " WHERE state IN (?, ?) AND (silent = ? OR silent = ?)"
                                + " ORDER BY order_key DESC FETCH FIRST " + LOOK_BACK + " ROWS ONLY",
                        Hit.State.SAME,
                        Hit.State.NOT_SAME,
                        false,
                        withSilent)
                .stream()
                .map(row -> payloads.read(row.hit(), Hit.class))
                .filter(hit -> hit.candidate().list().equals(list))
                .limit(most)
                .map(Hit::state)
                .toList();
    }

    /** So many hits of one alert in one state. */
    record Counted(AlertId alertId, Hit.State state, long hits) {}

    /** Hits that were raised in a period. */
    List<Counted> count(Instant from, Instant until, boolean withSilent) {
        return database.query(
                Counted.class,
                "SELECT alert_id, state, COUNT(*) AS hits FROM alert_hit WHERE raised_millis >= ? AND raised_millis < ?"
                        + (withSilent ? "" : " AND silent = FALSE") + " GROUP BY alert_id, state",
                from.toEpochMilli(),
                until.toEpochMilli());
    }

    private HitChanged read(Row row) {
        return new HitChanged(
                payloads.read(row.hit(), Hit.class),
                row.silent(),
                row.documentKey(),
                row.alertHash(),
                Optional.empty());
    }
}
