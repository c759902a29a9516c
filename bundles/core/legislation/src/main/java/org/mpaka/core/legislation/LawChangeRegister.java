package org.mpaka.core.legislation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChange.State;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.legislation.LawEvents.Decided;
import org.mpaka.core.legislation.LawEvents.Proposed;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the changes, and lays the approved ones on the shelf, where whoever rules finds them. */
@Component(service = {LawChangeRegister.class, EntryApplier.class})
public final class LawChangeRegister implements EntryApplier {
    private static final String COLUMNS = "SELECT * FROM law_change";

    private final Database database;
    private final Payloads payloads;
    private final LawShelf shelf;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-law-changes");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long known = -1;

    @Activate
    public LawChangeRegister(@Reference Database database, @Reference Payloads payloads, @Reference LawShelf shelf) {
        this.database = database;
        this.payloads = payloads;
        this.shelf = shelf;
        database.migrate(Migrations.beside("legislation", LawChangeRegister.class));
        refresh();
        // another node of the same database may approve
        watching.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        // a look under way ends by itself: databases do not like to be interrupted
        watching.shutdown();
        try {
            if (!watching.awaitTermination(5, TimeUnit.SECONDS)) watching.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Row(
            LawChangeId id,
            State state,
            Instant madeAt,
            UserId madeBy,
            String source,
            String reason,
            String rowsText,
            Optional<Instant> decidedAt,
            Optional<UserId> decidedBy,
            Optional<String> decidedReason) {}

    /** What is written as JSON is read by its declared type. */
    private record Rows(List<LawChange.Row> rows) {}

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(LawEvents.PROPOSED, LawEvents.APPROVED, LawEvents.REJECTED);
    }

    @Override
    public List<String> tables() {
        return List.of("law_change");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(LawEvents.PROPOSED)) proposed(entry, sql);
        else decided(entry, sql);
    }

    private void proposed(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, Proposed.class);
        sql.update(
                "INSERT INTO law_change (id, state, made_at, made_by, source, reason, rows_text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                act.change(),
                State.PROPOSED,
                entry.time(),
                entry.actor(),
                act.source(),
                act.reason(),
                payloads.write(new Rows(act.rows())));
    }

    private void decided(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, Decided.class);
        sql.update(
                "UPDATE law_change SET state = ?, decided_at = ?, decided_by = ?, decided_reason = ? WHERE id = ?",
                entry.kind().equals(LawEvents.APPROVED) ? State.APPROVED : State.REJECTED,
                entry.time(),
                entry.actor(),
                act.reason(),
                act.change());
    }

    @Override
    public void applied(Entry entry) {
        refresh();
    }

    private void look() {
        try {
            if (count() != known) refresh();
        } catch (MpakaException e) {
            // the database does not answer: the law stays as it is, and the next look comes
            if (e.code() != ErrorCode.STORAGE_UNAVAILABLE) throw e;
        }
    }

    private long count() {
        return database.find(Long.class, "SELECT COUNT(*) FROM law_change WHERE state = ?", State.APPROVED)
                .orElse(0L);
    }

    private synchronized void refresh() {
        var approved = approved();
        known = approved.size();
        shelf.amend(approved);
    }

    /** In the order of their approval. */
    List<LawAmendment> approved() {
        return database.query(Row.class, COLUMNS + " WHERE state = ? ORDER BY decided_at, id", State.APPROVED).stream()
                .map(row -> new LawAmendment(row.id(), rows(row)))
                .toList();
    }

    /** When each was approved, in that order. */
    List<Instant> approvals() {
        return database.query(Row.class, COLUMNS + " WHERE state = ? ORDER BY decided_at, id", State.APPROVED).stream()
                .flatMap(row -> row.decidedAt().stream())
                .toList();
    }

    private List<LawChange.Row> rows(Row row) {
        return payloads.read(row.rowsText(), Rows.class).rows();
    }

    LawChange get(LawChangeId id) {
        return database.find(Row.class, COLUMNS + " WHERE id = ?", id)
                .map(this::change)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "law-change", id));
    }

    List<LawChange> latest(int skip, int most) {
        return database
                .query(
                        Row.class,
                        COLUMNS + " ORDER BY made_at DESC, id DESC OFFSET " + skip + " ROWS FETCH NEXT " + most
                                + " ROWS ONLY")
                .stream()
                .map(this::change)
                .toList();
    }

    private LawChange change(Row row) {
        var decision = row.decidedAt()
                .flatMap(at -> row.decidedBy().map(by -> new LawChange.Decision(at, by, row.decidedReason())));
        return new LawChange(
                row.id(), row.state(), row.madeAt(), row.madeBy(), row.source(), row.reason(), rows(row), decision);
    }
}
