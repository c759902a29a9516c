package org.mpaka.core.permit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitEvents;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes permits into the register. A revision that is not the next one undoes its entry: two officers met, and the
 * later one is told. An entry whose payload retention removed changes nothing.
 */
@Component
public final class PermitApplier implements EntryApplier {
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public PermitApplier(@Reference PermitRegister register, @Reference Payloads payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                PermitEvents.APPLIED,
                PermitEvents.GRANTED,
                PermitEvents.REFUSED,
                PermitEvents.EXTENDED,
                PermitEvents.CANCELLED);
    }

    @Override
    public List<String> tables() {
        return List.of("permit", "permit_number");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var permit = payloads.read(entry, Permit.class);
        var before = sql.find(Integer.class, "SELECT revision FROM permit WHERE id = ?", permit.id());
        if (before.filter(revision -> revision >= permit.revision()).isPresent())
            throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "permit");
        sql.update("DELETE FROM permit WHERE id = ?", permit.id());
        insert(sql, permit);
        if (permit.number().isPresent()) number(sql, permit.number().get(), permit);
        for (var receipt : permit.receipts()) number(sql, receipt.number(), permit);
    }

    private void insert(Sql sql, Permit permit) throws SQLException {
        var holder = permit.holder();
        sql.update(
                "INSERT INTO permit (id, revision, kind, state, number_key, traveller, issuer, document_key, first_day,"
                        + " last_day, order_key, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                permit.id(),
                permit.revision(),
                permit.kind(),
                permit.state(),
                permit.number().map(Required::key),
                holder.traveller(),
                holder.document().issuer(),
                Required.key(holder.document().number()),
                permit.from(),
                permit.until(),
                place(permit),
                payloads.write(permit));
    }

    /** Where a permit stands in lists. */
    static String place(Permit permit) {
        return String.format(Locale.ROOT, "%015d-%s", permit.appliedAt().toEpochMilli(), permit.id());
    }

    private static void number(Sql sql, String number, Permit permit) throws SQLException {
        if (sql.get(Integer.class, "SELECT COUNT(*) FROM permit_number WHERE number = ?", number) > 0) return;
        sql.update(
                "INSERT INTO permit_number (number, number_key, series, permit) VALUES (?, ?, ?, ?)",
                number,
                Required.key(number),
                Numbers.series(number),
                permit.id());
    }
}
