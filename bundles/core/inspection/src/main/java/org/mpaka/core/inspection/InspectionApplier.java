package org.mpaka.core.inspection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes inspections and shifts into the register.
 *
 * <p>A revision that is not the next one undoes its entry: two officers met, and the later one is told. An entry whose
 * payload retention removed changes nothing.
 */
@Component
public final class InspectionApplier implements EntryApplier {
    private static final Set<EntryKind> SHIFTS = Set.of(InspectionEvents.SHIFT_OPENED, InspectionEvents.SHIFT_CLOSED);
    private static final Set<EntryKind> LIGHT = Set.of(InspectionEvents.DECIDED, InspectionEvents.MOVED);

    private final Payloads payloads;
    private final InspectionNews news;

    /** @param register its tables must be there */
    @Activate
    public InspectionApplier(
            @Reference InspectionRegister register, @Reference Payloads payloads, @Reference InspectionNews news) {
        this.payloads = payloads;
        this.news = news;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                InspectionEvents.SHIFT_OPENED,
                InspectionEvents.SHIFT_CLOSED,
                InspectionEvents.STARTED,
                InspectionEvents.CHANGED,
                InspectionEvents.DECIDED,
                InspectionEvents.MOVED);
    }

    @Override
    public List<String> tables() {
        return List.of("inspection", "inspection_shift");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        if (SHIFTS.contains(entry.kind())) shift(sql, payloads.read(entry, Shift.class));
        else inspection(sql, entry.kind(), payloads.read(entry, Inspection.class));
    }

    private void shift(Sql sql, Shift shift) throws SQLException {
        var body = payloads.write(shift);
        int changed = sql.update(
                "UPDATE inspection_shift SET closed_at = ?, body = ? WHERE id = ?", shift.closedAt(), body, shift.id());
        if (changed == 0)
            sql.update(
                    "INSERT INTO inspection_shift (id, officer, post, lane, opened_at, closed_at, body)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    shift.id(),
                    shift.officer(),
                    shift.post(),
                    shift.lane(),
                    shift.openedAt(),
                    shift.closedAt(),
                    body);
    }

    private record Stored(int revision, int undone, String body) {}

    private void inspection(Sql sql, EntryKind kind, Inspection said) throws SQLException {
        var stored = sql.find(Stored.class, "SELECT revision, undone, body FROM inspection WHERE id = ?", said.id());
        if (stored.isEmpty()) insert(sql, said);
        else update(sql, kind, said, stored.get());
    }

    private void insert(Sql sql, Inspection said) throws SQLException {
        sql.update(
                "INSERT INTO inspection (id, shift_id, post, revision, state, opened_at, decision, undone, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                said.id(),
                said.shift().id(),
                said.shift().post(),
                said.revision(),
                said.state(),
                said.openedAt(),
                decision(said),
                0,
                payloads.write(said));
    }

    private void update(Sql sql, EntryKind kind, Inspection said, Stored stored) throws SQLException {
        if (said.revision() <= stored.revision()) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "inspection");
        var before = payloads.read(stored.body(), Inspection.class);
        var now = LIGHT.contains(kind) ? Changes.whole(said, before) : said;
        int undone =
                stored.undone() + (now.decisions().size() < before.decisions().size() ? 1 : 0);
        int changed = sql.update(
                "UPDATE inspection SET revision = ?, state = ?, decision = ?, undone = ?, body = ?"
                        + " WHERE id = ? AND revision = ?",
                now.revision(),
                now.state(),
                decision(now),
                undone,
                payloads.write(now),
                now.id(),
                stored.revision());
        if (changed == 0) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "inspection");
    }

    private static Optional<String> decision(Inspection inspection) {
        return inspection
                .decision()
                .map(DecisionRecord::decision)
                .map(decision -> decision.fold(admit -> "ADMIT", refer -> "REFER", refuse -> "REFUSE"));
    }

    @Override
    public void applied(Entry entry) {
        if (!SHIFTS.contains(entry.kind())) news.tell(InspectionId.of(entry.subject()));
    }
}
