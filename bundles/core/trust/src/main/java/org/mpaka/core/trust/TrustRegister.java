package org.mpaka.core.trust;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.Withdrawal;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.trust.encoding.UnreadableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the trust store, and holds what is in force in memory: made again when a node of the database changed it. */
@Component(service = TrustRegister.class)
public final class TrustRegister {
    private static final String PROPOSALS = "SELECT id, state, made_at, made_by, reason, change_text, decided_at,"
            + " decided_by, decided_reason FROM trust_proposal";

    private final Database database;
    private final Payloads payloads;
    private volatile Snapshot held = new Snapshot(-1, TrustIndex.empty());

    /** The applier is referred to because it makes the tables. */
    @Activate
    public TrustRegister(@Reference Database database, @Reference Payloads payloads, @Reference TrustApplier tables) {
        this.database = database;
        this.payloads = payloads;
    }

    private record Snapshot(long changes, TrustIndex index) {}

    private record ItemRow(TrustItemId id, TrustItem.Kind kind, String der, TrustProposalId proposal) {}

    private record WithdrawalRow(TrustItemId certificate, Instant atTime, UserId byUser, String reason) {}

    private record ProposalRow(
            TrustProposalId id,
            TrustProposal.State state,
            Instant madeAt,
            UserId madeBy,
            String reason,
            String changeText,
            Optional<Instant> decidedAt,
            Optional<UserId> decidedBy,
            Optional<String> decidedReason) {}

    /** What is in force now. While the database does not answer: what was in force when it last did. */
    TrustIndex current() {
        long changes;
        try {
            changes = changes();
        } catch (MpakaException e) {
            if (e.code() == ErrorCode.STORAGE_UNAVAILABLE && held.changes() >= 0) return held.index();
            throw e;
        }
        return held.changes() == changes ? held.index() : made();
    }

    private long changes() {
        return database.find(Long.class, "SELECT changes FROM trust_revision WHERE id = 1")
                .orElse(0L);
    }

    private synchronized TrustIndex made() {
        long changes = changes();
        if (held.changes() != changes) held = new Snapshot(changes, read());
        return held.index();
    }

    private TrustIndex read() {
        var rows = database.query(
                ItemRow.class,
                "SELECT i.id, i.kind, i.der, l.proposal FROM trust_item i JOIN trust_item_proposal l ON l.item = i.id"
                        + " JOIN trust_proposal p ON p.id = l.proposal WHERE p.state = ? ORDER BY p.made_at, p.id, i.id",
                TrustProposal.State.IN_FORCE);
        Map<TrustItemId, TrustItem> items = new LinkedHashMap<>();
        Map<TrustItemId, TrustProposalId> broughtBy = new HashMap<>();
        for (var row : rows) {
            items.computeIfAbsent(row.id(), any -> item(row));
            broughtBy.put(row.id(), row.proposal());
        }
        return new TrustIndex(items.values(), broughtBy, withdrawals(), policies());
    }

    /** It was read before it was journaled. */
    private static TrustItem item(ItemRow row) {
        try {
            return TrustItem.read(row.kind(), Base64.getDecoder().decode(row.der()));
        } catch (UnreadableException e) {
            throw new IllegalStateException("trust item " + row.id() + " cannot be read any more", e);
        }
    }

    private Map<TrustItemId, Withdrawal> withdrawals() {
        return database.query(WithdrawalRow.class, "SELECT * FROM trust_withdrawal").stream()
                .collect(Collectors.toUnmodifiableMap(
                        WithdrawalRow::certificate, row -> new Withdrawal(row.atTime(), row.byUser(), row.reason())));
    }

    private List<TrustPolicy> policies() {
        return database.query(TrustPolicy.class, "SELECT * FROM trust_policy");
    }

    /** Those a proposal brought, in force or not. */
    List<TrustItem> broughtBy(TrustProposalId proposal) {
        return database
                .query(
                        ItemRow.class,
                        "SELECT i.id, i.kind, i.der, l.proposal FROM trust_item i"
                                + " JOIN trust_item_proposal l ON l.item = i.id WHERE l.proposal = ? ORDER BY i.id",
                        proposal)
                .stream()
                .map(TrustRegister::item)
                .toList();
    }

    TrustProposal get(TrustProposalId id) {
        return database.find(ProposalRow.class, PROPOSALS + " WHERE id = ?", id)
                .map(this::proposal)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "trust-proposal", id));
    }

    List<TrustProposal> latest(int skip, int most) {
        return database
                .query(
                        ProposalRow.class,
                        PROPOSALS + " ORDER BY made_at DESC, id DESC OFFSET " + skip + " ROWS FETCH NEXT " + most
                                + " ROWS ONLY")
                .stream()
                .map(this::proposal)
                .toList();
    }

    List<TrustProposal> waiting() {
        return database
                .query(
                        ProposalRow.class,
                        PROPOSALS + " WHERE state = ? ORDER BY made_at, id",
                        TrustProposal.State.PROPOSED)
                .stream()
                .map(this::proposal)
                .toList();
    }

    private TrustProposal proposal(ProposalRow row) {
        var decision = row.decidedAt()
                .flatMap(at -> row.decidedBy().map(by -> new TrustProposal.Decision(at, by, row.decidedReason())));
        return new TrustProposal(
                row.id(),
                row.state(),
                row.madeAt(),
                row.madeBy(),
                row.reason(),
                payloads.read(row.changeText(), TrustApplier.Wrapped.class).change(),
                decision);
    }
}
