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
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.HitNotified;
import org.mpaka.core.alert.AlertEvents.NoticeRead;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads what owners are told of. */
@Component(service = {NoticeRegister.class, EntryApplier.class})
public final class NoticeRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public NoticeRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    /** Where the lane is not told, or only reports, the owner hears of a hit when it is raised. */
    static boolean isToldAtOnce(Alert alert, boolean silent) {
        return silent || alert.action() == AlertAction.REPORT;
    }

    static Draft draft(HitId hit, Alert alert, boolean silent, HitNotice.Why why) {
        var notice =
                new HitNotified(hit, alert.id(), alert.owner(), alert.terms().flatMap(AlertTerms::agency), why, silent);
        return new Draft(AlertEvents.HIT_NOTIFIED, hit.toString(), notice);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(AlertEvents.HIT_NOTIFIED, AlertEvents.NOTICE_READ);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_notice");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(AlertEvents.NOTICE_READ)) {
            sql.update(
                    "UPDATE alert_notice SET read_by = ?, read_at = ? WHERE hit = ? AND read_at IS NULL",
                    entry.actor(),
                    entry.time(),
                    payloads.read(entry, NoticeRead.class).hit());
            return;
        }
        var notice = payloads.read(entry, HitNotified.class);
        // raised first, the same later: the later word stands, unread
        sql.update("DELETE FROM alert_notice WHERE hit = ?", notice.hit());
        sql.update(
                "INSERT INTO alert_notice (hit, alert_id, owner, agency, why, silent, at_time, order_key)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                notice.hit(),
                notice.alert(),
                notice.owner(),
                notice.agency(),
                notice.why(),
                notice.silent(),
                entry.time(),
                key(entry.time(), notice.hit()));
    }

    static String key(Instant at, HitId hit) {
        return String.format(Locale.ROOT, "%015d-%s", at.toEpochMilli(), hit);
    }

    /** A notice with what only the register needs to know. */
    record Row(
            HitId hit,
            AlertId alertId,
            String owner,
            Optional<AgencyId> agency,
            HitNotice.Why why,
            boolean silent,
            Instant atTime,
            Optional<UserId> readBy,
            Optional<Instant> readAt) {
        HitNotice notice() {
            return new HitNotice(hit, alertId, owner, agency, why, atTime, readBy, readAt);
        }
    }

    private static final String COLUMNS =
            "SELECT hit, alert_id, owner, agency, why, silent, at_time, read_by, read_at FROM alert_notice";

    Optional<Row> find(HitId hit) {
        return database.find(Row.class, COLUMNS + " WHERE hit = ?", hit);
    }

    /**
     * The youngest first; one more than asked for, where there are more.
     *
     * @param agencies of which notices are seen; empty for all
     */
    List<Row> list(Optional<Set<AgencyId>> agencies, boolean withSilent, boolean unreadOnly, PageRequest page) {
        if (agencies.filter(Set::isEmpty).isPresent()) return List.of();
        var sql = new StringBuilder(COLUMNS + " WHERE 1 = 1");
        var arguments = new ArrayList<Object>();
        agencies.ifPresent(own -> {
            sql.append(" AND agency IN (?").append(", ?".repeat(own.size() - 1)).append(')');
            arguments.addAll(own);
        });
        if (!withSilent) sql.append(" AND silent = FALSE");
        if (unreadOnly) sql.append(" AND read_at IS NULL");
        page.after().ifPresent(after -> {
            sql.append(" AND order_key < ?");
            arguments.add(after);
        });
        sql.append(" ORDER BY order_key DESC FETCH FIRST ")
                .append(page.limit() + 1)
                .append(" ROWS ONLY");
        return database.query(Row.class, sql.toString(), arguments.toArray());
    }
}
