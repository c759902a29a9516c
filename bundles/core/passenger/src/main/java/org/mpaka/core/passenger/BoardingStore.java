package org.mpaka.core.passenger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.access.UserId;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingOutbox.Waiting;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.OutgoingReply;
import org.mpaka.api.passenger.ReturnAddress;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps where lists are answered, the answers, and the messages that go back. */
@Component(service = BoardingStore.class)
public final class BoardingStore {
    private static final int MOST_WAITING = 50;
    private static final String ANSWERS = "SELECT id, journey, passenger, status, state, words, ground, reason,"
            + " given_by, given_at, decided_by, decided_at, way FROM boarding_answer WHERE ";
    private static final String REPLIES =
            "SELECT id, journey, channel, way, name, people, unasked, made_at, sent_at, fault FROM boarding_reply ";

    private final Database database;
    private final Payloads payloads;

    /** @param store made the tables */
    @Activate
    public BoardingStore(@Reference Database database, @Reference Payloads payloads, @Reference PassengerStore store) {
        this.database = database;
        this.payloads = payloads;
    }

    Database database() {
        return database;
    }

    // ------------------------------------------------------------------ addresses

    /** A message that came, and where it is answered. */
    record Address(UUID id, UUID journey, String channel, String way, String kind, ReturnAddress to) {}

    private record AddressRow(UUID id, UUID journey, String channel, String way, String kind, String address) {}

    private record AnsweredBy(UUID id, UUID answerTo) {}

    void add(Sql sql, Address address, Instant now) throws SQLException {
        sql.update(
                "INSERT INTO boarding_address (id, journey, channel, way, kind, taken_at, address)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                address.id(),
                address.journey(),
                address.channel(),
                address.way(),
                address.kind(),
                now,
                payloads.write(address.to()));
    }

    /** The last message that named somebody is the one that is answered of him. */
    void answerTo(Sql sql, UUID address, List<UUID> people) throws SQLException {
        sql.batch(
                "UPDATE journey_passenger SET answer_to = ? WHERE id = ?",
                people.stream().map(id -> new Object[] {address, id}).toList());
    }

    /** Messages by which nobody is answered any longer: who sends the same again and again fills nothing. */
    void forgetUnused(Sql sql, UUID journey) throws SQLException {
        sql.update(
                "DELETE FROM boarding_address WHERE journey = ? AND id NOT IN"
                        + " (SELECT answer_to FROM journey_passenger WHERE journey = ? AND answer_to IS NOT NULL)",
                journey,
                journey);
    }

    /** Those of a journey that somebody is answered by, with whom. */
    List<Addressed> addressed(Sql sql, UUID journey) throws SQLException {
        var people = sql.query(
                AnsweredBy.class,
                "SELECT id, answer_to FROM journey_passenger WHERE journey = ? AND answer_to IS NOT NULL",
                journey);
        return sql
                .query(
                        AddressRow.class,
                        "SELECT id, journey, channel, way, kind, address FROM boarding_address WHERE journey = ?",
                        journey)
                .stream()
                .map(row -> new Addressed(
                        new Address(
                                row.id(),
                                row.journey(),
                                row.channel(),
                                row.way(),
                                row.kind(),
                                payloads.read(row.address(), ReturnAddress.class)),
                        people.stream()
                                .filter(one -> one.answerTo().equals(row.id()))
                                .map(AnsweredBy::id)
                                .toList()))
                .filter(one -> !one.people().isEmpty())
                .toList();
    }

    /** A message, and whom it named last. */
    record Addressed(Address address, List<UUID> people) {
        Addressed {
            people = List.copyOf(people);
        }
    }

    // ------------------------------------------------------------------ answers

    private record AnswerRow(
            UUID id,
            UUID journey,
            UUID passenger,
            BoardingStatus status,
            BoardingAnswer.State state,
            String words,
            String ground,
            String reason,
            UserId givenBy,
            Instant givenAt,
            Optional<UserId> decidedBy,
            Optional<Instant> decidedAt,
            BoardingAnswer.Way way) {
        BoardingAnswer answer() {
            return new BoardingAnswer(
                    id, journey, passenger, status, state, words, ground, reason, givenBy, givenAt, decidedBy,
                    decidedAt, way);
        }
    }

    List<BoardingAnswer> answers(Sql sql, UUID journey) throws SQLException {
        return sql.query(AnswerRow.class, ANSWERS + "journey = ? ORDER BY given_at DESC, id DESC", journey).stream()
                .map(AnswerRow::answer)
                .toList();
    }

    List<BoardingAnswer> answers(UUID journey) {
        return database.read(sql -> answers(sql, journey));
    }

    Optional<BoardingAnswer> answer(UUID id) {
        return database.find(AnswerRow.class, ANSWERS + "id = ?", id).map(AnswerRow::answer);
    }

    void add(Sql sql, BoardingAnswer one) throws SQLException {
        sql.update(
                "INSERT INTO boarding_answer (id, journey, passenger, status, state, words, ground, reason, given_by,"
                        + " given_at, decided_by, decided_at, way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.journey(),
                one.passenger(),
                one.status(),
                one.state(),
                one.words(),
                one.ground(),
                one.reason(),
                one.by(),
                one.at(),
                one.second(),
                one.decidedAt(),
                one.way());
    }

    /** @return whether it still stood as it was seen: somebody else may have decided meanwhile */
    boolean decide(Sql sql, BoardingAnswer seen, BoardingAnswer.State to, UserId by, Instant now) throws SQLException {
        return sql.update(
                        "UPDATE boarding_answer SET state = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state = ?",
                        to,
                        by,
                        now,
                        seen.id(),
                        seen.state())
                == 1;
    }

    // ------------------------------------------------------------------ messages

    private record WaitingRow(UUID id, String name, byte[] content) {}

    void add(Sql sql, OutgoingReply reply, byte[] content) throws SQLException {
        sql.update(
                "INSERT INTO boarding_reply (id, journey, channel, way, name, people, unasked, content, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reply.id(),
                reply.journey(),
                reply.channel(),
                reply.way(),
                reply.name(),
                reply.people(),
                reply.unasked(),
                content,
                reply.madeAt());
    }

    int countReplies(Sql sql, UUID journey) throws SQLException {
        return sql.get(Integer.class, "SELECT COUNT(*) FROM boarding_reply WHERE journey = ?", journey);
    }

    List<OutgoingReply> replies(UUID journey) {
        return database.query(
                OutgoingReply.class, REPLIES + "WHERE journey = ? ORDER BY made_at DESC, id DESC", journey);
    }

    Optional<OutgoingReply> reply(UUID id) {
        return database.find(OutgoingReply.class, REPLIES + "WHERE id = ?", id);
    }

    Optional<byte[]> content(UUID reply) {
        return database.find(byte[].class, "SELECT content FROM boarding_reply WHERE id = ?", reply);
    }

    List<Waiting> waiting(String channel, String way) {
        return database
                .query(
                        WaitingRow.class,
                        "SELECT id, name, content FROM boarding_reply WHERE channel = ? AND way = ? AND sent_at IS NULL"
                                + " ORDER BY made_at, id FETCH FIRST " + MOST_WAITING + " ROWS ONLY",
                        channel,
                        way)
                .stream()
                .map(row -> new Waiting(row.id(), row.name(), row.content()))
                .toList();
    }

    boolean sent(UUID reply, Instant now) {
        return database.update(
                        "UPDATE boarding_reply SET sent_at = ?, fault = NULL WHERE id = ? AND sent_at IS NULL",
                        now,
                        reply)
                == 1;
    }

    void failed(UUID reply, String what) {
        database.update("UPDATE boarding_reply SET fault = ? WHERE id = ? AND sent_at IS NULL", what, reply);
    }
}
