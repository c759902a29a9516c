package org.mpaka.core.passenger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds those on journeys who have not come yet. */
@Component(service = ExpectedRows.class)
public final class ExpectedRows {
    private static final String COLUMNS =
            "SELECT id, journey, due, state, screened, body, records FROM journey_passenger WHERE state = ?";

    private final Database database;
    private final PassengerStore store;

    @Activate
    public ExpectedRows(@Reference Database database, @Reference PassengerStore store) {
        this.database = database;
        this.store = store;
    }

    /** @param due when the journey is */
    record Waiting(Row row, Instant due) {}

    private record WaitingRow(
            UUID id, UUID journey, Instant due, State state, boolean screened, String body, Optional<String> records) {}

    private List<Waiting> query(String more, Object... arguments) {
        return database.query(WaitingRow.class, COLUMNS + more, arguments).stream()
                .map(row -> new Waiting(
                        store.person(row.id(), row.journey(), row.state(), row.screened(), row.body(), row.records()),
                        row.due()))
                .toList();
    }

    /** The earliest first. */
    List<Waiting> waiting(Cursor after, int limit) {
        return query(
                " AND (due > ? OR due = ? AND id > ?) ORDER BY due, id FETCH FIRST " + limit + " ROWS ONLY",
                State.EXPECTED,
                after.time(),
                after.time(),
                after.id());
    }

    /** Due about now, the earliest. */
    Optional<Waiting> withDocument(String number, CountryCode issuer, Instant now) {
        return Numbers.plain(number).flatMap(plain -> query(
                        " AND document_number = ? AND (document_issuer IS NULL OR document_issuer = ?)"
                                + " AND due BETWEEN ? AND ? ORDER BY due, id",
                        State.EXPECTED,
                        plain,
                        issuer,
                        now.minus(ArrivalApplier.LATE),
                        now.plus(ArrivalApplier.EARLY))
                .stream()
                .findFirst());
    }

    /** Due about now; nobody where the day is not known. */
    List<Waiting> bornOn(PartialDate birth, Instant now) {
        if (!birth.isWhole()) return List.of();
        return query(
                " AND birth = ? AND due BETWEEN ? AND ? ORDER BY due, id",
                State.EXPECTED,
                PassengerStore.birth(birth),
                now.minus(ArrivalApplier.LATE),
                now.plus(ArrivalApplier.EARLY));
    }
}
