package org.mpaka.core.trust;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.trust.TrustChange;
import org.mpaka.api.trust.TrustChange.PolicyChanged;
import org.mpaka.api.trust.TrustChange.Restored;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.trust.TrustEvents.Decided;
import org.mpaka.core.trust.TrustEvents.ItemsBrought;
import org.mpaka.core.trust.TrustEvents.Proposed;
import org.mpaka.core.trust.TrustEvents.Withdrawn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the tables of the trust store. */
@Component(service = {EntryApplier.class, TrustApplier.class})
public final class TrustApplier implements EntryApplier {

    /** One kind's way into the tables. */
    private interface Step {
        void apply(Entry entry, Sql sql) throws SQLException;
    }

    private final Payloads payloads;
    private final Map<EntryKind, Step> steps = Map.of(
            TrustEvents.PROPOSED, this::proposed,
            TrustEvents.ITEMS_BROUGHT, this::brought,
            TrustEvents.APPROVED, this::approved,
            TrustEvents.REJECTED, this::rejected,
            TrustEvents.WITHDRAWN, this::withdrawn);

    @Activate
    public TrustApplier(@Reference Database database, @Reference Payloads payloads) {
        this.payloads = payloads;
        database.migrate(Migrations.beside("trust", TrustApplier.class));
    }

    @Override
    public Set<EntryKind> kinds() {
        return steps.keySet();
    }

    @Override
    public List<String> tables() {
        return List.of(
                "trust_item_proposal",
                "trust_item",
                "trust_proposal",
                "trust_withdrawal",
                "trust_policy",
                "trust_revision");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        Step step = steps.get(entry.kind());
        if (step == null) return;
        var sql = Sql.on(connection);
        step.apply(entry, sql);
        if (sql.update("UPDATE trust_revision SET changes = changes + 1 WHERE id = 1") == 0)
            sql.update("INSERT INTO trust_revision (id, changes) VALUES (1, 1)");
    }

    private void proposed(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, Proposed.class);
        sql.update(
                "INSERT INTO trust_proposal (id, state, made_at, made_by, reason, change_text) VALUES (?, ?, ?, ?, ?, ?)",
                act.proposal(),
                act.inForce() ? TrustProposal.State.IN_FORCE : TrustProposal.State.PROPOSED,
                entry.time(),
                entry.actor(),
                act.reason(),
                payloads.write(new Wrapped(act.change())));
    }

    /** What is written as JSON is read by its declared type: a sealed one needs a place that declares it. */
    record Wrapped(TrustChange change) {}

    private void brought(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, ItemsBrought.class);
        for (var item : act.items()) {
            if (sql.find(String.class, "SELECT id FROM trust_item WHERE id = ?", item.id())
                    .isEmpty())
                sql.update(
                        "INSERT INTO trust_item (id, kind, der) VALUES (?, ?, ?)", item.id(), item.kind(), item.der());
            sql.update("INSERT INTO trust_item_proposal (item, proposal) VALUES (?, ?)", item.id(), act.proposal());
        }
    }

    private void approved(Entry entry, Sql sql) throws SQLException {
        var proposal = payloads.read(entry, Decided.class).proposal();
        decide(entry, sql, proposal, TrustProposal.State.IN_FORCE);
        var change = sql.get(String.class, "SELECT change_text FROM trust_proposal WHERE id = ?", proposal);
        var wanted = payloads.read(change, Wrapped.class).change();
        if (wanted instanceof PolicyChanged changed) policy(sql, changed.policy());
        if (wanted instanceof Restored restored)
            sql.update("DELETE FROM trust_withdrawal WHERE certificate = ?", restored.certificate());
    }

    private static void policy(Sql sql, TrustPolicy policy) throws SQLException {
        sql.update("DELETE FROM trust_policy WHERE state = ?", policy.state());
        sql.update(
                "INSERT INTO trust_policy (state, trusted, revocation, weak_digests) VALUES (?, ?, ?, ?)",
                policy.state(),
                policy.trusted(),
                policy.revocation(),
                policy.weakDigests());
    }

    private void rejected(Entry entry, Sql sql) throws SQLException {
        var proposal = payloads.read(entry, Decided.class).proposal();
        decide(entry, sql, proposal, TrustProposal.State.REJECTED);
        sql.update("DELETE FROM trust_item_proposal WHERE proposal = ?", proposal);
        sql.update("DELETE FROM trust_item WHERE NOT EXISTS"
                + " (SELECT 1 FROM trust_item_proposal l WHERE l.item = trust_item.id)");
    }

    private void decide(Entry entry, Sql sql, TrustProposalId proposal, TrustProposal.State state) throws SQLException {
        sql.update(
                "UPDATE trust_proposal SET state = ?, decided_at = ?, decided_by = ?, decided_reason = ? WHERE id = ?",
                state,
                entry.time(),
                entry.actor(),
                payloads.read(entry, Decided.class).reason(),
                proposal);
    }

    private void withdrawn(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, Withdrawn.class);
        sql.update("DELETE FROM trust_withdrawal WHERE certificate = ?", act.certificate());
        sql.update(
                "INSERT INTO trust_withdrawal (certificate, at_time, by_user, reason) VALUES (?, ?, ?, ?)",
                act.certificate(),
                entry.time(),
                entry.actor(),
                act.reason());
    }
}
