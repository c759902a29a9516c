package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.ThresholdChanged;
import org.mpaka.core.alert.AlertEvents.ThresholdWanted;
import org.mpaka.core.alert.screening.Thresholds;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the thresholds that two persons decided on, and keeps them in memory for whoever searches. */
@Component(service = {ThresholdRegister.class, EntryApplier.class})
public final class ThresholdRegister implements EntryApplier, Thresholds {
    private final Database database;
    private final Payloads payloads;
    private final ThresholdPolicy policy;
    private volatile Map<AlertListId, Integer> decided;

    /** @param register its tables must be there */
    @Activate
    public ThresholdRegister(
            @Reference Database database,
            @Reference Payloads payloads,
            @Reference ThresholdPolicy policy,
            @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
        this.policy = policy;
        decided = read();
    }

    /** A row of the register. */
    record Row(
            AlertListId listId,
            Optional<Integer> percent,
            boolean proposed,
            Optional<Integer> proposedPercent,
            Optional<UserId> proposedBy,
            Optional<String> reason) {}

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(AlertEvents.THRESHOLD_PROPOSED, AlertEvents.THRESHOLD_APPROVED, AlertEvents.THRESHOLD_REJECTED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_threshold");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var change = payloads.read(entry, ThresholdChanged.class);
        var proposal = change.proposal();
        sql.update("DELETE FROM alert_threshold WHERE list_id = ?", change.list());
        sql.update(
                "INSERT INTO alert_threshold (list_id, percent, proposed, proposed_percent, proposed_by, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                change.list(),
                change.percent(),
                proposal.isPresent(),
                proposal.flatMap(ThresholdWanted::percent),
                proposal.map(ThresholdWanted::by),
                proposal.map(ThresholdWanted::reason));
    }

    @Override
    public void applied(Entry entry) {
        refresh();
    }

    /** Another node of the same database may have changed them. */
    void refresh() {
        decided = read();
    }

    private Map<AlertListId, Integer> read() {
        return rows().stream()
                .filter(row -> row.percent().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Row::listId, row -> row.percent().orElseThrow()));
    }

    private List<Row> rows() {
        return database.query(Row.class, "SELECT * FROM alert_threshold");
    }

    Optional<Row> find(AlertListId list) {
        return database.find(Row.class, "SELECT * FROM alert_threshold WHERE list_id = ?", list);
    }

    /** In force now. */
    @Override
    public int percent(AlertListId list) {
        return decided.getOrDefault(list, policy.percent(list));
    }

    @Override
    public int leastPercent() {
        return decided.values().stream().reduce(policy.leastPercent(), Math::min);
    }

    ListThreshold describe(AlertListId list) {
        var row = find(list);
        var shipped = policy.percent(list);
        var percent = row.flatMap(Row::percent).orElse(shipped);
        var proposal = row.filter(Row::proposed).map(waiting -> proposal(waiting, percent, shipped));
        return new ListThreshold(list, percent, shipped, proposal);
    }

    /** The settings are part of what is seen: going back to them means another threshold once they changed. */
    private static ListThreshold.Proposal proposal(Row waiting, int percent, int shipped) {
        var by = waiting.proposedBy().orElseThrow();
        var reason = waiting.reason().orElse("");
        return new ListThreshold.Proposal(
                waiting.proposedPercent(),
                by,
                reason,
                Hashes.revision(waiting.listId(), percent, shipped, waiting.proposedPercent(), by, reason));
    }
}
