package org.mpaka.core.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.exchange.ExpectedArrivals;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the expected arrivals. */
@Component
public final class Arrivals implements ExpectedArrivals {
    static final Duration OVERDUE_AFTER = Duration.ofHours(24);
    private static final String COLUMNS =
            "SELECT id, agreement, partner, left_at, left_time, fields, received_at, arrived_by FROM expected_arrival";

    private final Database database;
    private final Payloads payloads;
    private final Clock clock;

    /** The applier is referred to because it makes the tables. */
    @Activate
    public Arrivals(
            @Reference Database database,
            @Reference Payloads payloads,
            @Reference Clock clock,
            @Reference ExchangeApplier tables) {
        this.database = database;
        this.payloads = payloads;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            AgreementId agreement,
            CountryCode partner,
            BorderPostId leftAt,
            Instant leftTime,
            String fields,
            Instant receivedAt,
            Optional<String> arrivedBy) {}

    @Override
    public Page<ExpectedArrival> waiting(Actor actor, PageRequest page) {
        actor.require(Right.INSPECT);
        var after = page.after().map(Arrivals::cursor);
        var rows = database.query(
                Row.class,
                COLUMNS + " WHERE arrived_by IS NULL AND (left_time > ? OR left_time = ? AND id > ?)"
                        + " ORDER BY left_time, id FETCH FIRST " + (page.limit() + 1) + " ROWS ONLY",
                after.map(Cursor::time).orElse(Instant.EPOCH),
                after.map(Cursor::time).orElse(Instant.EPOCH),
                after.map(Cursor::id).orElse(""));
        boolean more = rows.size() > page.limit();
        var shown = more ? rows.subList(0, page.limit()) : rows;
        var next = more ? Optional.of(cursor(shown.get(shown.size() - 1))) : Optional.<String>empty();
        return new Page<>(shown, next).map(this::arrival);
    }

    @Override
    public Optional<ExpectedArrival> match(TravelDocument document) {
        List<Row> rows = database.query(
                Row.class,
                COLUMNS + " WHERE arrived_by IS NULL AND document_number = ? AND document_issuer = ?"
                        + " ORDER BY left_time DESC, id FETCH FIRST 1 ROWS ONLY",
                document.number(),
                document.issuer());
        return rows.stream().findFirst().map(this::arrival);
    }

    private ExpectedArrival arrival(Row row) {
        var fields = AgreedFields.of(payloads.read(row.fields(), ExchangeMessage.class));
        return new ExpectedArrival(
                row.id(),
                row.agreement(),
                row.partner(),
                row.leftAt(),
                row.leftTime(),
                fields.names(),
                fields.birth(),
                fields.nationality(),
                fields.document(),
                state(row),
                row.receivedAt());
    }

    private ExpectedArrival.State state(Row row) {
        if (row.arrivedBy().isPresent()) return ExpectedArrival.State.ARRIVED;
        boolean overdue = row.leftTime().plus(OVERDUE_AFTER).isBefore(clock.instant());
        return overdue ? ExpectedArrival.State.OVERDUE : ExpectedArrival.State.EXPECTED;
    }

    private record Cursor(Instant time, String id) {}

    private static String cursor(Row last) {
        return last.leftTime() + "_" + last.id();
    }

    private static Cursor cursor(String text) {
        int separator = text.indexOf('_');
        try {
            return new Cursor(Instant.parse(text.substring(0, separator)), text.substring(separator + 1));
        } catch (RuntimeException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "page", text);
        }
    }
}
