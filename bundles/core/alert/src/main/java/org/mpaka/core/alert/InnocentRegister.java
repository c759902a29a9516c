package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.HitChanged;
import org.mpaka.core.alert.AlertEvents.InnocentRevoked;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads who was found not to be whom. */
@Component(service = {InnocentRegister.class, EntryApplier.class})
public final class InnocentRegister implements EntryApplier {
    /** How long it holds where the entry, of an earlier version of this software, does not say. */
    private static final Duration UNSAID = Duration.ofDays(InnocentPolicy.USUAL_DAYS);

    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public InnocentRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(AlertEvents.HIT_ADJUDICATED, AlertEvents.INNOCENT_REVOKED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_judgement");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        if (entry.kind().equals(AlertEvents.INNOCENT_REVOKED)) {
            var revoked = payloads.read(entry, InnocentRevoked.class);
            sql.update("DELETE FROM alert_judgement WHERE hit = ?", revoked.hit());
        } else remember(sql, payloads.read(entry, HitChanged.class), entry);
    }

    private static void remember(Sql sql, HitChanged change, Entry entry) throws SQLException {
        var hit = change.hit();
        var alert = hit.candidate().alert();
        sql.update("DELETE FROM alert_judgement WHERE document_key = ? AND alert_id = ?", change.documentKey(), alert);
        if (hit.state() != Hit.State.NOT_SAME) return;
        var last = hit.verdicts().get(hit.verdicts().size() - 1);
        sql.update(
                "INSERT INTO alert_judgement (document_key, alert_id, alert_hash, list_id, hit, silent, judged_by,"
                        + " judged_at, until_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.documentKey(),
                alert,
                change.alertHash(),
                hit.candidate().list(),
                hit.id(),
                change.silent(),
                entry.actor(),
                entry.time(),
                change.innocentUntil().orElse(entry.time().plus(UNSAID)),
                last.reason());
    }

    /** That somebody was found not to be the one an alert looks for. */
    record Judgement(UserId judgedBy, Instant judgedAt, Instant untilAt) {}

    /** Of this document and alert as they are now, if it holds still; a changed alert is compared again. */
    Optional<Judgement> judgement(String documentKey, AlertId alert, String alertHash, Instant now) {
        return database.find(
                Judgement.class,
                "SELECT judged_by, judged_at, until_at FROM alert_judgement"
                        + " WHERE document_key = ? AND alert_id = ? AND alert_hash = ? AND until_at > ?",
                documentKey,
                alert,
                alertHash,
                now);
    }

    /** A row as listed. */
    record Row(
            HitId hit,
            AlertId alertId,
            AlertListId listId,
            boolean silent,
            UserId judgedBy,
            Instant judgedAt,
            String reason,
            Instant untilAt) {
        @Override
        public String toString() {
            return "innocent of " + hit;
        }
    }

    private static final String COLUMNS =
            "SELECT hit, alert_id, list_id, silent, judged_by, judged_at, reason, until_at FROM alert_judgement";

    Optional<Row> find(HitId hit, Instant now) {
        return database.find(Row.class, COLUMNS + " WHERE hit = ? AND until_at > ?", hit, now);
    }

    /** One more than asked for, where there are more. */
    List<Row> list(boolean withSilent, Instant now, PageRequest page) {
        var sql = new StringBuilder(COLUMNS + " WHERE until_at > ?");
        var arguments = new ArrayList<Object>(List.of(now));
        if (!withSilent) {
            sql.append(" AND silent = ?");
            arguments.add(false);
        }
        page.after().ifPresent(after -> {
            sql.append(" AND hit > ?");
            arguments.add(after);
        });
        sql.append(" ORDER BY hit FETCH FIRST ").append(page.limit() + 1).append(" ROWS ONLY");
        return database.query(Row.class, sql.toString(), arguments.toArray());
    }
}
