package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.NodeId;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps who passed and what he showed, as long as it is compared with new alerts, and whether the alert check was done.
 * Inspections are ordered by the time they began; their own keys need not tell it.
 */
@Component(service = {PassageRegister.class, EntryApplier.class})
public final class PassageRegister implements EntryApplier {
    /** Before the first. */
    static final String BEFORE_ALL = "0";

    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public PassageRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                InspectionEvents.STARTED,
                InspectionEvents.CHANGED,
                InspectionEvents.DECIDED,
                InspectionEvents.MOVED,
                AlertEvents.LATE_SCREENED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_passage");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        if (entry.kind().equals(AlertEvents.LATE_SCREENED)) madeGood(sql, entry);
        else passed(sql, entry, payloads.read(entry, Inspection.class));
    }

    private void passed(Sql sql, Entry entry, Inspection inspection) throws SQLException {
        var shown = Shown.of(inspection);
        if (shown.isNothing()) return;
        int known = sql.update(
                "UPDATE alert_passage SET waits = ?, crossing = ?, shown = ? WHERE inspection = ?",
                waits(inspection),
                inspection.crossing(),
                payloads.write(shown),
                inspection.id());
        if (known > 0 || isPast(entry, inspection)) return;
        sql.update(
                "INSERT INTO alert_passage (inspection, node, order_key, opened_millis, post, waits, crossing, shown)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                inspection.id(),
                entry.node(),
                key(inspection.openedAt(), inspection.id()),
                inspection.openedAt().toEpochMilli(),
                inspection.shift().post(),
                waits(inspection),
                inspection.crossing(),
                payloads.write(shown));
    }

    /** What was taken out because of its age does not come back by a late act on it. */
    private static boolean isPast(Entry entry, Inspection inspection) {
        return inspection.openedAt().plus(LatePolicy.SHORTEST).isBefore(entry.time());
    }

    private static boolean waits(Inspection inspection) {
        return inspection.checks().stream()
                .anyMatch(row -> row.check().equals(CheckId.ALERT) && row.answer() == CheckAnswer.NOT_DONE);
    }

    private void madeGood(Sql sql, Entry entry) throws SQLException {
        var screened = payloads.read(entry, LateScreened.class);
        if (!screened.madeGood()) return;
        sql.update(
                "UPDATE alert_passage SET good_at = ? WHERE node = ? AND waits = TRUE AND good_at IS NULL"
                        + " AND order_key > ? AND order_key <= ?",
                entry.time(),
                entry.node(),
                screened.fromKey(),
                screened.afterKey());
    }

    static String key(Instant openedAt, InspectionId inspection) {
        return String.format(Locale.ROOT, "%015d-%s", openedAt.toEpochMilli(), inspection);
    }

    private record Row(
            String orderKey,
            InspectionId inspection,
            BorderPostId post,
            boolean waits,
            Optional<Instant> goodAt,
            Optional<CrossingId> crossing,
            String shown) {}

    /** Those who passed a node since a moment, or only those of whenever whose check waits. */
    record Scope(NodeId node, Optional<Instant> since) {
        private String condition() {
            var waiting = "(waits = TRUE AND good_at IS NULL)";
            return " FROM alert_passage WHERE node = ? AND order_key > ? AND "
                    + (since.isPresent()
                            ? "(opened_millis >= ? OR " + waiting + ")"
                            : "opened_millis >= ? AND " + waiting);
        }

        private long from() {
            return since.map(Instant::toEpochMilli).orElse(0L);
        }
    }

    /** In order of time. */
    List<Passage> after(Scope scope, String key, int limit) {
        return database
                .query(
                        Row.class,
                        "SELECT order_key, inspection, post, waits, good_at, crossing, shown" + scope.condition()
                                + " ORDER BY order_key FETCH FIRST " + limit + " ROWS ONLY",
                        scope.node(),
                        key,
                        scope.from())
                .stream()
                .map(row -> new Passage(
                        row.orderKey(),
                        row.inspection(),
                        row.post(),
                        row.waits() && row.goodAt().isEmpty(),
                        row.crossing(),
                        payloads.read(row.shown(), Shown.class)))
                .toList();
    }

    long count(Scope scope, String afterKey) {
        return database.query(Long.class, "SELECT COUNT(*)" + scope.condition(), scope.node(), afterKey, scope.from())
                .get(0);
    }

    Optional<Instant> madeGood(InspectionId inspection) {
        return database.find(
                Instant.class,
                "SELECT good_at FROM alert_passage WHERE inspection = ? AND good_at IS NOT NULL",
                inspection);
    }

    /** Takes out who passed before a moment, but for those whose check waits. */
    int forget(Instant before) {
        return database.update(
                "DELETE FROM alert_passage WHERE opened_millis < ? AND (waits = FALSE OR good_at IS NOT NULL)",
                before.toEpochMilli());
    }
}
