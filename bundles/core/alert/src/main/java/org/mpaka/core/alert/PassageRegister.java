package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingCorrected;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps who passed and what he showed, as long as it is compared with new alerts, and whether the alert check was done.
 * Inspections are ordered by the time they began, crossings without one by that of their entry; their own keys need not
 * tell it.
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
                TravellerEvents.CROSSING_RECORDED,
                TravellerEvents.CROSSING_UNDONE,
                TravellerEvents.CROSSING_CORRECTED,
                AlertEvents.LATE_SCREENED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_passing");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(AlertEvents.LATE_SCREENED)) madeGood(sql, entry);
        else if (kind.equals(TravellerEvents.CROSSING_RECORDED))
            crossed(sql, entry, payloads.read(entry, CrossingRecorded.class));
        else if (kind.equals(TravellerEvents.CROSSING_UNDONE))
            noInspection(sql, payloads.read(entry, CrossingUndone.class).crossing());
        else if (kind.equals(TravellerEvents.CROSSING_CORRECTED))
            corrected(sql, payloads.read(entry, CrossingCorrected.class).correction());
        else passed(sql, entry, payloads.read(entry, Inspection.class));
    }

    private void passed(Sql sql, Entry entry, Inspection inspection) throws SQLException {
        var shown = Shown.of(inspection);
        if (shown.isNothing()) return;
        // its crossing may have been recorded a moment before
        if (inspection.crossing().isPresent())
            noInspection(sql, inspection.crossing().get());
        int known = sql.update(
                "UPDATE alert_passing SET waits = ?, crossing = ?, shown = ? WHERE id = ?",
                waits(inspection),
                inspection.crossing(),
                payloads.write(shown),
                inspection.id());
        if (known > 0 || isPast(inspection.openedAt(), LatePolicy.SHORTEST, entry)) return;
        insert(
                sql,
                entry,
                new Passage(
                        key(inspection.openedAt(), inspection.id().value()),
                        Occasion.of(inspection.id(), inspection.crossing()),
                        inspection.shift().post(),
                        waits(inspection),
                        shown),
                inspection.openedAt());
    }

    /** Nobody was compared where there was no inspection: the check waits. */
    private void crossed(Sql sql, Entry entry, CrossingRecorded recorded) throws SQLException {
        var crossing = recorded.crossing();
        boolean known = sql.find(String.class, "SELECT id FROM alert_passing WHERE crossing = ?", crossing.id())
                .isPresent();
        if (known || isPast(crossing.at(), LatePolicy.LONGEST, entry)) return;
        insert(
                sql,
                entry,
                new Passage(
                        key(entry.time(), crossing.id().value()),
                        Occasion.of(crossing.id()),
                        crossing.post(),
                        true,
                        Shown.of(recorded)),
                crossing.at());
    }

    private void insert(Sql sql, Entry entry, Passage passage, Instant at) throws SQLException {
        sql.update(
                "INSERT INTO alert_passing (id, inspection, crossing, node, order_key, opened_millis, post, waits, shown)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                passage.occasion().id(),
                passage.occasion().inspection(),
                passage.occasion().crossing(),
                entry.node(),
                passage.key(),
                at.toEpochMilli(),
                passage.post(),
                passage.waits(),
                payloads.write(passage.shown()));
    }

    /** The crossing did not happen, or is compared by its inspection. */
    private static void noInspection(Sql sql, CrossingId crossing) throws SQLException {
        sql.update(
                "DELETE FROM alert_passing WHERE (id = ? OR crossing = ?) AND inspection IS NULL", crossing, crossing);
    }

    /** Another document was shown than had been written: it is compared anew,. */
    private void corrected(Sql sql, Crossing correction) throws SQLException {
        if (correction.corrects().isEmpty()) return;
        var first = correction.corrects().get();
        var held = sql.find(
                String.class, "SELECT shown FROM alert_passing WHERE crossing = ? AND inspection IS NULL", first);
        if (held.isEmpty()) return;
        sql.update(
                "UPDATE alert_passing SET waits = TRUE, good_at = NULL, crossing = ?, shown = ?"
                        + " WHERE crossing = ? AND inspection IS NULL",
                correction.id(),
                payloads.write(payloads.read(held.get(), Shown.class).corrected(correction)),
                first);
    }

    /** What was taken out because of its age does not come back by a late act on it. */
    private static boolean isPast(Instant at, Duration looked, Entry entry) {
        return at.plus(looked).isBefore(entry.time());
    }

    private static boolean waits(Inspection inspection) {
        return inspection.checks().stream()
                .anyMatch(row -> row.check().equals(CheckId.ALERT) && row.answer() == CheckAnswer.NOT_DONE);
    }

    private void madeGood(Sql sql, Entry entry) throws SQLException {
        var screened = payloads.read(entry, LateScreened.class);
        if (!screened.madeGood()) return;
        sql.update(
                "UPDATE alert_passing SET good_at = ? WHERE node = ? AND waits = TRUE AND good_at IS NULL"
                        + " AND order_key > ? AND order_key <= ?",
                entry.time(),
                entry.node(),
                screened.fromKey(),
                screened.afterKey());
    }

    private static String key(Instant at, UUID id) {
        return String.format(Locale.ROOT, "%015d-%s", at.toEpochMilli(), id);
    }

    private record Row(
            UUID id,
            String orderKey,
            Optional<InspectionId> inspection,
            Optional<CrossingId> crossing,
            BorderPostId post,
            boolean waits,
            Optional<Instant> goodAt,
            String shown) {}

    /**
     * Those who passed a node since a moment and those whose check at a lane waits, of whenever.
     *
     * @param waitingOnly only those whose check waits
     */
    record Scope(NodeId node, Instant since, boolean waitingOnly) {
        private String condition() {
            return " FROM alert_passing WHERE node = ? AND order_key > ? AND "
                    + (waitingOnly
                            ? "(opened_millis >= ? OR inspection IS NOT NULL) AND waits = TRUE AND good_at IS NULL"
                            : "(opened_millis >= ? OR (inspection IS NOT NULL AND waits = TRUE AND good_at IS NULL))");
        }
    }

    /** In order of time. */
    List<Passage> after(Scope scope, String key, int limit) {
        return database
                .query(
                        Row.class,
                        "SELECT id, order_key, inspection, crossing, post, waits, good_at, shown" + scope.condition()
                                + " ORDER BY order_key FETCH FIRST " + limit + " ROWS ONLY",
                        scope.node(),
                        key,
                        scope.since().toEpochMilli())
                .stream()
                .map(row -> new Passage(
                        row.orderKey(),
                        new Occasion(row.id(), row.inspection(), row.crossing()),
                        row.post(),
                        row.waits() && row.goodAt().isEmpty(),
                        payloads.read(row.shown(), Shown.class)))
                .toList();
    }

    long count(Scope scope, String afterKey) {
        return database.query(
                        Long.class,
                        "SELECT COUNT(*)" + scope.condition(),
                        scope.node(),
                        afterKey,
                        scope.since().toEpochMilli())
                .get(0);
    }

    /** @param passage inspection, or crossing without one */
    Optional<Instant> madeGood(UUID passage) {
        return database.find(
                Instant.class, "SELECT good_at FROM alert_passing WHERE id = ? AND good_at IS NOT NULL", passage);
    }

    /** Takes out who passed before a moment, but for those whose check at a lane waits. */
    int forget(Instant before) {
        return database.update(
                "DELETE FROM alert_passing WHERE opened_millis < ?"
                        + " AND (waits = FALSE OR good_at IS NOT NULL OR inspection IS NULL)",
                before.toEpochMilli());
    }
}
