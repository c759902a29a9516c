package org.mpaka.core.passenger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps journeys and who is on them until their day. */
@Component(service = PassengerStore.class)
public final class PassengerStore {
    private static final String PEOPLE =
            "SELECT id, journey, state, screened, body, records FROM journey_passenger WHERE ";

    private final Database database;
    private final Payloads payloads;

    @Activate
    public PassengerStore(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("passenger", PassengerStore.class));
    }

    Database database() {
        return database;
    }

    /** A journey as kept. */
    record Kept(
            UUID id, Instant due, Instant takenAt, Instant keptUntil, Optional<Instant> screenedAt, JourneyBody body) {}

    private record JourneyRow(
            UUID id, Instant due, Instant takenAt, Instant keptUntil, Optional<Instant> screenedAt, String body) {}

    private record PersonRow(
            UUID id, UUID journey, State state, boolean screened, String body, Optional<String> records) {}

    private record Records(List<ScreenedPerson.Record> records) {}

    private static final String JOURNEYS = "SELECT id, due, taken_at, kept_until, screened_at, body FROM journey";

    private Kept kept(JourneyRow row) {
        return new Kept(
                row.id(),
                row.due(),
                row.takenAt(),
                row.keptUntil(),
                row.screenedAt(),
                payloads.read(row.body(), JourneyBody.class));
    }

    Row person(UUID id, UUID journey, State state, boolean screened, String body, Optional<String> records) {
        return new Row(
                id,
                journey,
                payloads.read(body, AnnouncedPassenger.class),
                state,
                screened,
                records.map(text -> payloads.read(text, Records.class).records())
                        .orElse(List.of()));
    }

    private Row person(PersonRow row) {
        return person(row.id(), row.journey(), row.state(), row.screened(), row.body(), row.records());
    }

    // ------------------------------------------------------------------ journeys

    List<Kept> journeys(Instant afterDue, String afterId, int limit) {
        return database
                .query(
                        JourneyRow.class,
                        JOURNEYS + " WHERE due > ? OR due = ? AND id > ? ORDER BY due, id FETCH FIRST " + limit
                                + " ROWS ONLY",
                        afterDue,
                        afterDue,
                        afterId)
                .stream()
                .map(this::kept)
                .toList();
    }

    Optional<Kept> journey(UUID id) {
        return database.find(JourneyRow.class, JOURNEYS + " WHERE id = ?", id).map(this::kept);
    }

    Optional<Kept> journey(Sql sql, String key) throws SQLException {
        return sql.find(JourneyRow.class, JOURNEYS + " WHERE journey_key = ?", key)
                .map(this::kept);
    }

    int countJourneys(Sql sql) throws SQLException {
        return sql.get(Integer.class, "SELECT COUNT(*) FROM journey");
    }

    void add(Sql sql, String key, Kept journey) throws SQLException {
        sql.update(
                "INSERT INTO journey (id, journey_key, due, taken_at, kept_until, body) VALUES (?, ?, ?, ?, ?, ?)",
                journey.id(),
                key,
                journey.due(),
                journey.takenAt(),
                journey.keptUntil(),
                payloads.write(journey.body()));
    }

    void change(Sql sql, Kept journey) throws SQLException {
        sql.update(
                "UPDATE journey SET due = ?, kept_until = ?, body = ? WHERE id = ?",
                journey.due(),
                journey.keptUntil(),
                payloads.write(journey.body()),
                journey.id());
        sql.update("UPDATE journey_passenger SET due = ? WHERE journey = ?", journey.due(), journey.id());
    }

    // ------------------------------------------------------------------ people

    List<Row> people(UUID journey) {
        return database.read(sql -> people(sql, journey));
    }

    List<Row> people(Sql sql, UUID journey) throws SQLException {
        return sql.query(PersonRow.class, PEOPLE + "journey = ? ORDER BY id", journey).stream()
                .map(this::person)
                .toList();
    }

    /** Those still awaited who were not compared yet. */
    List<Row> unscreened(UUID journey) {
        return database
                .query(
                        PersonRow.class,
                        PEOPLE + "journey = ? AND screened = ? AND state = ? ORDER BY id",
                        journey,
                        false,
                        State.EXPECTED)
                .stream()
                .map(this::person)
                .toList();
    }

    List<UUID> unscreenedJourneys() {
        return database.query(
                UUID.class,
                "SELECT DISTINCT journey FROM journey_passenger WHERE screened = ? AND state = ?",
                false,
                State.EXPECTED);
    }

    void forgetScreening() {
        database.update(
                "UPDATE journey_passenger SET screened = ? WHERE state = ? AND screened = ?",
                false,
                State.EXPECTED,
                true);
    }

    void screened(UUID journey, List<Row> people, Instant now) {
        database.run(sql -> {
            sql.batch(
                    "UPDATE journey_passenger SET screened = ?, records = ? WHERE id = ?",
                    people.stream()
                            .map(row -> new Object[] {
                                true,
                                row.records().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(payloads.write(new Records(row.records()))),
                                row.id()
                            })
                            .toList());
            sql.update("UPDATE journey SET screened_at = ? WHERE id = ?", now, journey);
        });
    }

    void add(Sql sql, Instant due, List<Row> people) throws SQLException {
        sql.batch(
                "INSERT INTO journey_passenger (id, journey, due, document_number, document_issuer, birth, state,"
                        + " screened, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                people.stream()
                        .map(row -> new Object[] {
                            row.id(),
                            row.journey(),
                            due,
                            row.number(),
                            row.issuer(),
                            birth(row.announced().birth()),
                            row.state(),
                            row.screened(),
                            payloads.write(row.announced())
                        })
                        .toList());
    }

    void change(Sql sql, List<Row> people) throws SQLException {
        sql.batch(
                "UPDATE journey_passenger SET document_number = ?, document_issuer = ?, birth = ?, state = ?,"
                        + " screened = ?, body = ? WHERE id = ?",
                people.stream()
                        .map(row -> new Object[] {
                            row.number(),
                            row.issuer(),
                            birth(row.announced().birth()),
                            row.state(),
                            row.screened(),
                            payloads.write(row.announced()),
                            row.id()
                        })
                        .toList());
    }

    /** {@code unknown} is text too. */
    static String birth(PartialDate date) {
        return date.toString();
    }

    // ------------------------------------------------------------------ known messages

    boolean knows(Sql sql, String hash) throws SQLException {
        return sql.find(String.class, "SELECT hash FROM journey_message WHERE hash = ?", hash)
                .isPresent();
    }

    void remember(Sql sql, String hash, UUID journey) throws SQLException {
        sql.update("INSERT INTO journey_message (hash, journey) VALUES (?, ?)", hash, journey);
    }

    /** After a cancellation what was announced before may be announced again. */
    void forgetMessages(Sql sql, UUID journey) throws SQLException {
        sql.update("DELETE FROM journey_message WHERE journey = ?", journey);
    }

    // ------------------------------------------------------------------ the end

    void delete(UUID journey) {
        database.run(sql -> {
            sql.update("DELETE FROM journey_passenger WHERE journey = ?", journey);
            sql.update("DELETE FROM journey_message WHERE journey = ?", journey);
            for (var table : List.of("boarding_address", "boarding_answer", "boarding_reply"))
                sql.update("DELETE FROM " + table + " WHERE journey = ?", journey);
            sql.update("DELETE FROM journey WHERE id = ?", journey);
        });
    }

    List<UUID> past(Instant now) {
        return database.query(UUID.class, "SELECT id FROM journey WHERE kept_until <= ?", now);
    }
}
