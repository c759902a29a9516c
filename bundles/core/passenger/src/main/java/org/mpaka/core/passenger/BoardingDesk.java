package org.mpaka.core.passenger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingAnswer.State;
import org.mpaka.api.passenger.BoardingAnswer.Way;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.JourneyPassenger;
import org.mpaka.api.passenger.OutgoingReply;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may answer a carrier, what the journal says of it, and what the answer replaces. */
@Component(service = BoardingAnswers.class)
public final class BoardingDesk implements BoardingAnswers {
    private static final String GROUNDS = "refusal-ground";
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final BoardingStore store;
    private final PassengerStore passengers;
    private final Replies replies;
    private final Bulletin bulletin;
    private final Journal journal;
    private final Function<LocalDate, Set<String>> grounds;
    private final PostZones zones;
    private final ThisNode node;
    private final Clock clock;

    @Activate
    public BoardingDesk(
            @Reference BoardingStore store,
            @Reference PassengerStore passengers,
            @Reference Replies replies,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference Legislation law,
            @Reference PostClocks clocks,
            @Reference ThisNode node,
            @Reference Clock clock) {
        this(
                store,
                passengers,
                replies,
                bulletin,
                journal,
                day -> law.tables().contains(GROUNDS)
                        ? law.table(GROUNDS, day).stream().map(LegalValue::key).collect(Collectors.toSet())
                        : Set.of(),
                clocks.zones(),
                node,
                clock);
    }

    BoardingDesk(
            BoardingStore store,
            PassengerStore passengers,
            Replies replies,
            Bulletin bulletin,
            Journal journal,
            Function<LocalDate, Set<String>> grounds,
            PostZones zones,
            ThisNode node,
            Clock clock) {
        this.store = store;
        this.passengers = passengers;
        this.replies = replies;
        this.bulletin = bulletin;
        this.journal = journal;
        this.grounds = grounds;
        this.zones = zones;
        this.node = node;
        this.clock = clock;
    }

    // ------------------------------------------------------------------ reading

    @Override
    public List<BoardingAnswer> answers(Actor actor, UUID journey) {
        if (!actor.may(Right.SCREEN_PEOPLE)) actor.require(Right.INSPECT);
        find(journey);
        boolean whole = actor.may(Right.SCREEN_PEOPLE);
        return store.answers(journey).stream()
                .filter(one -> whole || one.state() != State.PROPOSED)
                .map(one -> whole ? one : silent(one))
                .toList();
    }

    private PassengerStore.Kept find(UUID journey) {
        return passengers
                .journey(journey)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "journey", journey));
    }

    private static BoardingAnswer silent(BoardingAnswer one) {
        return new BoardingAnswer(
                one.id(),
                one.journey(),
                one.passenger(),
                one.status(),
                one.state(),
                one.words(),
                one.ground(),
                "",
                one.by(),
                one.at(),
                one.second(),
                one.decidedAt(),
                one.way());
    }

    // ------------------------------------------------------------------ answering

    @Override
    public List<BoardingAnswer> answer(Actor actor, UUID journey, Said said) {
        actor.require(Right.SCREEN_PEOPLE);
        var kept = find(journey);
        boolean proposal = said.status() == BoardingStatus.DO_NOT_BOARD;
        if (proposal) requireGround(said.ground());
        var people = passengers.people(journey);
        for (var id : said.passengers()) requireExpected(people, id);
        if (proposal)
            say(
                    actor,
                    BoardingEvents.PROPOSED,
                    journey,
                    BoardingEvents.of(person(people, said), said.status(), said.ground(), said.reason()));
        else
            say(
                    actor,
                    BoardingEvents.ANSWERED,
                    journey,
                    new BoardingEvents.Answered(said.status(), List.copyOf(said.passengers()), said.reason()));
        var given = store.database().transact(sql -> {
            var made = made(sql, actor, journey, said, people, proposal ? State.PROPOSED : State.STANDING);
            if (!proposal) put(sql, kept, made, actor);
            for (var one : made) store.add(sql, one);
            return made;
        });
        bulletin.journey(journey);
        return given;
    }

    private void requireGround(String ground) {
        var today = zones.day(node.identity().post(), clock.instant());
        if (!grounds.apply(today).contains(ground)) throw new MpakaException(ErrorCode.INVALID_CODE, "ground", ground);
    }

    private static Row requireExpected(List<Row> people, UUID id) {
        var row = people.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "passenger", id));
        if (row.state() != JourneyPassenger.State.EXPECTED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "passenger", row.state(), "answer");
        return row;
    }

    private static Row person(List<Row> people, Said said) {
        return requireExpected(people, said.passengers().iterator().next());
    }

    private List<BoardingAnswer> made(Sql sql, Actor actor, UUID journey, Said said, List<Row> people, State state)
            throws SQLException {
        var answerable = replies.answerable(sql, journey, people);
        var now = clock.instant();
        var made = new ArrayList<BoardingAnswer>();
        for (var passenger : said.passengers())
            made.add(new BoardingAnswer(
                    TimeOrderedUuid.next(clock),
                    journey,
                    passenger,
                    said.status(),
                    state,
                    said.words(),
                    said.ground(),
                    said.reason(),
                    actor.user(),
                    now,
                    Optional.empty(),
                    Optional.empty(),
                    answerable.contains(passenger) ? Way.BACK : Way.BY_PERSON));
        return made;
    }

    /** In the place of what stood, and on its way. */
    private void put(Sql sql, PassengerStore.Kept journey, List<BoardingAnswer> now, Actor actor) throws SQLException {
        var people = now.stream().map(BoardingAnswer::passenger).collect(Collectors.toSet());
        var before = store.answers(sql, journey.id()).stream()
                .filter(one -> one.state() == State.STANDING && people.contains(one.passenger()))
                .toList();
        for (var one : before) store.decide(sql, one, State.REPLACED, actor.user(), clock.instant());
        var told = before.stream().map(BoardingAnswer::passenger).collect(Collectors.toSet());
        var fresh = now.stream().filter(one -> !told.contains(one.passenger())).toList();
        var changed = now.stream().filter(one -> told.contains(one.passenger())).toList();
        if (!fresh.isEmpty()) replies.send(sql, journey.id(), journey.body().voyage(), fresh, false);
        if (!changed.isEmpty()) replies.send(sql, journey.id(), journey.body().voyage(), changed, true);
    }

    @Override
    public BoardingAnswer confirm(Actor actor, UUID answer) {
        actor.require(Right.CONFIRM);
        var seen = proposed(answer, "confirm");
        if (seen.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
        requireGround(seen.ground());
        var kept = find(seen.journey());
        var row = requireExpected(passengers.people(seen.journey()), seen.passenger());
        say(
                actor,
                BoardingEvents.CONFIRMED,
                seen.journey(),
                BoardingEvents.of(row, seen.status(), seen.ground(), seen.reason()));
        store.database().run(sql -> {
            put(sql, kept, List.of(seen), actor);
            decide(sql, seen, State.STANDING, actor);
        });
        bulletin.journey(seen.journey());
        return get(answer);
    }

    private BoardingAnswer get(UUID answer) {
        return store.answer(answer).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "answer", answer));
    }

    private BoardingAnswer proposed(UUID answer, String asked) {
        var seen = get(answer);
        if (seen.state() != State.PROPOSED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "answer", seen.state(), asked);
        return seen;
    }

    private void decide(Sql sql, BoardingAnswer seen, State to, Actor actor) throws SQLException {
        if (!store.decide(sql, seen, to, actor.user(), clock.instant()))
            throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, "answer");
    }

    @Override
    public BoardingAnswer withdraw(Actor actor, UUID answer, String reason) {
        actor.require(Right.SCREEN_PEOPLE);
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "–" + LONGEST_REASON);
        var seen = get(answer);
        boolean told = seen.state() == State.STANDING;
        if (seen.status() != BoardingStatus.DO_NOT_BOARD || !told && seen.state() != State.PROPOSED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "answer", seen.state(), "withdraw");
        var kept = find(seen.journey());
        var people = passengers.people(seen.journey());
        say(actor, BoardingEvents.WITHDRAWN, seen.journey(), new BoardingEvents.Withdrawn(seen.passenger(), why));
        store.database().run(sql -> {
            decide(sql, seen, State.WITHDRAWN, actor);
            if (!told) return;
            var may = new Said(Set.of(seen.passenger()), BoardingStatus.OK_TO_BOARD, "OK TO BOARD", "", why);
            var made = made(sql, actor, seen.journey(), may, people, State.STANDING);
            for (var one : made) store.add(sql, one);
            replies.send(sql, seen.journey(), kept.body().voyage(), made, true);
        });
        bulletin.journey(seen.journey());
        return get(answer);
    }

    private void say(Actor actor, EntryKind kind, UUID journey, Object what) {
        journal.append(actor, new Draft(kind, journey.toString(), what));
    }

    // ------------------------------------------------------------------ messages

    @Override
    public List<OutgoingReply> replies(Actor actor, UUID journey) {
        actor.require(Right.SCREEN_PEOPLE);
        find(journey);
        return store.replies(journey);
    }

    @Override
    public byte[] fetch(Actor actor, UUID reply) {
        actor.require(Right.SCREEN_PEOPLE);
        var found = store.reply(reply).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "reply", reply));
        say(actor, BoardingEvents.FETCHED, found.journey(), new BoardingEvents.Sent(reply, found.people()));
        if (store.sent(reply, clock.instant())) bulletin.journey(found.journey());
        return store.content(reply).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "reply", reply));
    }
}
