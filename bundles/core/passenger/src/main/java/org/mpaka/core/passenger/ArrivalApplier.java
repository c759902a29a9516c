package org.mpaka.core.passenger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes who has come off the list of those expected. It owns no table: a rebuild leaves the lists as they are, and says
 * the same of them again.
 */
@Component(service = EntryApplier.class)
public final class ArrivalApplier implements EntryApplier {
    /** A journey may be early by so much, and late by so much. */
    static final Duration EARLY = Duration.ofHours(18);

    static final Duration LATE = Duration.ofDays(2);

    private final Payloads payloads;

    /** @param store made the tables */
    @Activate
    public ArrivalApplier(@Reference Payloads payloads, @Reference PassengerStore store) {
        this.payloads = payloads;
    }

    private record Waiting(UUID id, String body) {}

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(TravellerEvents.CROSSING_RECORDED, TravellerEvents.CROSSING_UNDONE);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(TravellerEvents.CROSSING_RECORDED)) {
            var act = payloads.read(entry, CrossingRecorded.class);
            if (act.crossing().direction() == Direction.ENTRY) crossed(sql, act.traveller(), act.crossing());
        } else {
            sql.update(
                    "UPDATE journey_passenger SET state = ?, arrived_by = NULL WHERE arrived_by = ?",
                    State.EXPECTED,
                    payloads.read(entry, CrossingUndone.class).crossing());
        }
    }

    private void crossed(Sql sql, Traveller traveller, Crossing crossing) throws SQLException {
        var found = byDocument(sql, crossing);
        if (found.isEmpty()) found = byName(sql, traveller, crossing);
        if (found.isPresent())
            sql.update(
                    "UPDATE journey_passenger SET state = ?, arrived_by = ? WHERE id = ?",
                    State.ARRIVED,
                    crossing.id(),
                    found.get());
    }

    private Optional<UUID> byDocument(Sql sql, Crossing crossing) throws SQLException {
        var number = Numbers.plain(crossing.document().number());
        if (number.isEmpty()) return Optional.empty();
        return sql
                .query(
                        UUID.class,
                        "SELECT id FROM journey_passenger WHERE document_number = ? AND state = ?"
                                + " AND (document_issuer IS NULL OR document_issuer = ?) AND due BETWEEN ? AND ?"
                                + " ORDER BY due, id",
                        number,
                        State.EXPECTED,
                        crossing.document().issuer(),
                        crossing.at().minus(LATE),
                        crossing.at().plus(EARLY))
                .stream()
                .findFirst();
    }

    private Optional<UUID> byName(Sql sql, Traveller traveller, Crossing crossing) throws SQLException {
        if (!traveller.birth().isWhole()) return Optional.empty();
        var key = NameKey.of(traveller.names());
        return sql
                .query(
                        Waiting.class,
                        "SELECT id, body FROM journey_passenger WHERE birth = ? AND state = ?"
                                + " AND due BETWEEN ? AND ? ORDER BY due, id",
                        PassengerStore.birth(traveller.birth()),
                        State.EXPECTED,
                        crossing.at().minus(LATE),
                        crossing.at().plus(EARLY))
                .stream()
                .filter(row -> key.agrees(NameKey.of(
                        payloads.read(row.body(), AnnouncedPassenger.class).names())))
                .map(Waiting::id)
                .findFirst();
    }
}
