package org.mpaka.core.passenger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingAnswer.State;
import org.mpaka.api.passenger.BoardingReply;
import org.mpaka.api.passenger.BoardingReplyFormat;
import org.mpaka.api.passenger.OutgoingReply;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes the messages that go back, each to the message in which somebody was announced last. */
@Component(service = Replies.class)
public final class Replies {
    /** More groups than a message of the directories holds. */
    private static final int MOST_LINES = 999;

    static final int MOST_REPLIES = 500;

    private final BoardingStore store;
    private final PassengerStore passengers;
    private final Clock clock;
    private final List<BoardingReplyFormat> formats = new CopyOnWriteArrayList<>();

    @Activate
    public Replies(@Reference BoardingStore store, @Reference PassengerStore passengers, @Reference Clock clock) {
        this.store = store;
        this.passengers = passengers;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFormat(BoardingReplyFormat format) {
        formats.add(format);
    }

    void removeFormat(BoardingReplyFormat format) {
        formats.remove(format);
    }

    private Optional<BoardingReplyFormat> format(String kind) {
        return formats.stream().filter(format -> format.answers(kind)).findFirst();
    }

    /** Who of a journey can be answered by a message: his list can be, and names him as the carrier knows him. */
    Set<UUID> answerable(Sql sql, UUID journey, List<Row> people) throws SQLException {
        var named = people.stream()
                .filter(row -> !row.announced().references().isEmpty())
                .map(Row::id)
                .collect(Collectors.toSet());
        return store.addressed(sql, journey).stream()
                .filter(one -> format(one.address().kind()).isPresent())
                .flatMap(one -> one.people().stream())
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    /** Who asks again is told again what stands, so many times; a decision goes out however often. */
    void again(Sql sql, UUID journey, Voyage voyage, Set<UUID> asked) throws SQLException {
        if (store.countReplies(sql, journey) >= MOST_REPLIES) return;
        var standing = store.answers(sql, journey).stream()
                .filter(one -> one.state() == State.STANDING && asked.contains(one.passenger()))
                .toList();
        if (!standing.isEmpty()) send(sql, journey, voyage, standing, false);
    }

    /** @param unasked some of them were answered before */
    void send(Sql sql, UUID journey, Voyage voyage, List<BoardingAnswer> answers, boolean unasked) throws SQLException {
        var rows = passengers.people(sql, journey);
        var answerable = answerable(sql, journey, rows);
        Map<UUID, BoardingReply.Line> lines = new HashMap<>();
        for (var answer : answers)
            rows.stream()
                    .filter(row -> row.id().equals(answer.passenger()) && answerable.contains(row.id()))
                    .forEach(row -> lines.put(
                            row.id(),
                            new BoardingReply.Line(row.announced().references(), answer.status(), answer.words())));
        for (var addressed : store.addressed(sql, journey)) {
            var mine = new ArrayList<BoardingReply.Line>();
            for (var person : addressed.people()) {
                var line = lines.get(person);
                if (line != null) mine.add(line);
            }
            for (int from = 0; from < mine.size(); from += MOST_LINES)
                put(
                        sql,
                        addressed.address(),
                        voyage,
                        mine.subList(from, Math.min(mine.size(), from + MOST_LINES)),
                        unasked);
        }
    }

    private void put(
            Sql sql, BoardingStore.Address address, Voyage voyage, List<BoardingReply.Line> lines, boolean unasked)
            throws SQLException {
        var format = format(address.kind());
        if (format.isEmpty()) return;
        var id = TimeOrderedUuid.next(clock);
        var now = clock.instant();
        // at most 14 signs, which an interchange's control reference may have
        var reference = Long.toString(id.getMostSignificantBits() >>> 16, 36).toUpperCase(Locale.ROOT)
                + Long.toString(id.getLeastSignificantBits() & 0xFFFFFL, 36).toUpperCase(Locale.ROOT);
        var content = format.get().write(new BoardingReply(address.to(), voyage, reference, unasked, now, lines));
        var name = (voyage.designator() + "-" + reference).replaceAll("[^A-Za-z0-9-]+", "-") + "."
                + format.get().id();
        store.add(
                sql,
                new OutgoingReply(
                        id,
                        address.journey(),
                        address.channel(),
                        address.way(),
                        name,
                        lines.size(),
                        unasked,
                        now,
                        Optional.empty(),
                        Optional.empty()),
                content);
    }
}
