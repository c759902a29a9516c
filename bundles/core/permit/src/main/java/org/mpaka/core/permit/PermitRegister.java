package org.mpaka.core.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.PageRequest;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Permits as the journal left them; whoever holds one knows that its tables are there. */
@Component(service = PermitRegister.class)
public final class PermitRegister {
    private static final int MOST_FOUND = 50;
    private static final String LATEST = " ORDER BY order_key DESC FETCH FIRST ";

    private final Database database;
    private final Payloads payloads;

    @Activate
    public PermitRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("permit", PermitRegister.class));
    }

    Optional<Permit> find(PermitId id) {
        return permits("SELECT body FROM permit WHERE id = ?", id).stream().findFirst();
    }

    /** By the number of the permit, a receipt or the document. */
    List<Permit> byNumber(String key) {
        return permits(
                "SELECT body FROM permit WHERE document_key = ? OR id IN"
                        + " (SELECT permit FROM permit_number WHERE number_key = ?)" + LATEST + MOST_FOUND
                        + " ROWS ONLY",
                key,
                key);
    }

    List<Permit> of(TravellerId traveller) {
        return permits("SELECT body FROM permit WHERE traveller = ? ORDER BY order_key DESC", traveller);
    }

    /** Granted to one of these, or on one of these documents. */
    List<Permit> granted(Collection<TravellerId> persons, Collection<DocumentReference> documents) {
        var conditions = new ArrayList<String>();
        var arguments = new ArrayList<Object>(List.of(Permit.State.GRANTED));
        if (!persons.isEmpty()) {
            conditions.add("traveller IN (" + String.join(", ", Collections.nCopies(persons.size(), "?")) + ")");
            arguments.addAll(persons);
        }
        for (var document : documents) {
            if (document.number().isBlank()) continue;
            conditions.add("document_key = ? AND issuer = ?");
            arguments.add(Required.key(document.number()));
            arguments.add(document.issuer());
        }
        if (conditions.isEmpty()) return List.of();
        return permits(
                "SELECT body FROM permit WHERE state = ? AND (" + String.join(" OR ", conditions)
                        + ") ORDER BY first_day, id",
                arguments.toArray());
    }

    /** One more than asked for, where there are more. */
    List<Permit> list(Optional<Permit.State> state, LocalDate today, PageRequest page) {
        var sql = new StringBuilder("SELECT body FROM permit WHERE 1 = 1");
        var arguments = new ArrayList<Object>();
        state.ifPresent(wanted -> {
            boolean granted = wanted == Permit.State.GRANTED || wanted == Permit.State.EXPIRED;
            sql.append(" AND state = ?");
            arguments.add(granted ? Permit.State.GRANTED : wanted);
            if (!granted) return;
            sql.append(wanted == Permit.State.EXPIRED ? " AND last_day < ?" : " AND last_day >= ?");
            arguments.add(today);
        });
        page.after().ifPresent(after -> {
            sql.append(" AND order_key < ?");
            arguments.add(after);
        });
        return permits(sql + LATEST + (page.limit() + 1) + " ROWS ONLY", arguments.toArray());
    }

    /** How many numbers of a series were given. */
    int given(String series) {
        return database.find(Integer.class, "SELECT COUNT(*) FROM permit_number WHERE series = ?", series)
                .orElse(0);
    }

    private List<Permit> permits(String sql, Object... arguments) {
        return database.query(String.class, sql, arguments).stream()
                .map(body -> payloads.read(body, Permit.class))
                .toList();
    }
}
