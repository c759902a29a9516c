package org.mpaka.core.passenger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleComparison;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.Journey;
import org.mpaka.api.passenger.JourneyPassenger;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerInbox;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.api.passenger.PassengerNews;
import org.mpaka.api.passenger.QuarantinedFile;
import org.mpaka.api.passenger.TakenFile;
import org.mpaka.api.passenger.Voyage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may do what with passenger lists, and what the journal says of it. */
@Component(service = {PassengerLists.class, PassengerInbox.class})
public final class PassengerDesk implements PassengerLists, PassengerInbox {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 100;

    private final Taking taking;
    private final PassengerStore store;
    private final Quarantine quarantine;
    private final PeopleComparison comparison;
    private final Bulletin bulletin;
    private final Journal journal;
    private final ThisNode node;

    @Activate
    public PassengerDesk(
            @Reference Taking taking,
            @Reference PassengerStore store,
            @Reference Quarantine quarantine,
            @Reference PeopleComparison comparison,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference ThisNode node) {
        this.taking = taking;
        this.store = store;
        this.quarantine = quarantine;
        this.comparison = comparison;
        this.bulletin = bulletin;
        this.journal = journal;
        this.node = node;
    }

    @Override
    public TakenFile accept(String channel, String way, String name, byte[] content) {
        if (!channel.matches("[a-z]{1,20}")) throw new MpakaException(ErrorCode.INVALID_CODE, "channel", channel);
        if (!way.matches("[A-Za-z0-9-]{0,40}")) throw new MpakaException(ErrorCode.INVALID_CODE, "way", way);
        var machine = new Actor(
                UserId.of("passenger-lists"),
                "passenger-lists",
                Set.of(Role.MACHINE),
                node.identity().post());
        return taking.take(machine, new Taking.Origin(channel, way), name, content);
    }

    @Override
    public TakenFile take(Actor actor, String name, byte[] content) {
        actor.require(Right.SCREEN_PEOPLE);
        return taking.take(actor, Taking.Origin.of("upload"), called(name), content);
    }

    private static String called(String name) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "name", "1-" + LONGEST_NAME);
        return called;
    }

    @Override
    public TakenFile takeTable(Actor actor, String name, Voyage voyage, PeopleColumns columns, byte[] content) {
        actor.require(Right.SCREEN_PEOPLE);
        var reference = called(name);
        if (content.length > PassengerFile.MOST_BYTES)
            throw new MpakaException(ErrorCode.TOO_LARGE, PassengerFile.MOST_BYTES);
        try {
            var people = new ArrayList<AnnouncedPassenger>();
            var notes = new ArrayList<Sentence>();
            for (var line : comparison.read(columns, new ByteArrayInputStream(content))) {
                if (line.setAside().isPresent())
                    notes.add(Sentence.of("passenger.line-set-aside", "line", line.line()));
                else if (people.size() == PassengerList.MOST_PASSENGERS)
                    throw new MpakaException(ErrorCode.TOO_LARGE, PassengerList.MOST_PASSENGERS);
                else people.add(person(line));
            }
            var list = new PassengerList(
                    "TABLE",
                    actor.user().value(),
                    reference,
                    PassengerList.Act.ANNOUNCE,
                    voyage,
                    people,
                    notes.stream().limit(20).toList());
            return new TakenFile(
                    List.of(taking.take(actor, Taking.Origin.of("upload"), list)),
                    List.of(),
                    List.of(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnouncedPassenger person(PeopleComparison.Line line) {
        var query = line.query();
        return new AnnouncedPassenger(
                AnnouncedPassenger.Role.PASSENGER,
                query.names(),
                query.birth(),
                query.sex(),
                query.nationality(),
                query.documents().stream()
                        .findFirst()
                        .map(listed -> new AnnouncedPassenger.Paper(
                                listed.type().orElse(DocumentType.OTHER),
                                listed.number(),
                                listed.issuer(),
                                Optional.empty())),
                line.reference(),
                line.notes());
    }

    // ------------------------------------------------------------------ journeys

    private static void requireReader(Actor actor) {
        if (!actor.may(Right.SCREEN_PEOPLE)) actor.require(Right.INSPECT);
    }

    @Override
    public Page<Journey> journeys(Actor actor, PageRequest page) {
        requireReader(actor);
        var after = page.after().map(Cursor::of).orElse(Cursor.START);
        var kept = store.journeys(after.time(), after.id(), page.limit() + 1);
        boolean more = kept.size() > page.limit();
        var shown = more ? kept.subList(0, page.limit()) : kept;
        var next = more
                ? Optional.of(new Cursor(
                                shown.get(shown.size() - 1).due(),
                                shown.get(shown.size() - 1).id().toString())
                        .text())
                : Optional.<String>empty();
        return new Page<>(shown, next).map(one -> shown(actor, one));
    }

    @Override
    public Journey journey(Actor actor, UUID journey) {
        requireReader(actor);
        return shown(actor, find(journey));
    }

    private PassengerStore.Kept find(UUID journey) {
        return store.journey(journey).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "journey", journey));
    }

    private Journey shown(Actor actor, PassengerStore.Kept kept) {
        var people = store.people(kept.id());
        int toCompare = (int)
                people.stream().filter(row -> !visible(actor, row).isEmpty()).count();
        int unscreened = (int) people.stream()
                .filter(row -> row.state() == State.EXPECTED && !row.screened())
                .count();
        int expected = count(people, State.EXPECTED);
        int arrived = count(people, State.ARRIVED);
        return new Journey(
                kept.id(),
                kept.body().voyage(),
                kept.due(),
                kept.body().senders(),
                people.size(),
                expected,
                arrived,
                people.size() - expected - arrived,
                toCompare,
                unscreened,
                kept.body().notes(),
                kept.takenAt(),
                kept.screenedAt(),
                kept.keptUntil());
    }

    private static int count(List<Row> people, State state) {
        return (int) people.stream().filter(row -> row.state() == state).count();
    }

    private List<ScreenedPerson.Record> visible(Actor actor, Row row) {
        return row.records().stream()
                .filter(one -> comparison.audience(one).test(actor))
                .toList();
    }

    @Override
    public List<JourneyPassenger> passengers(Actor actor, UUID journey) {
        requireReader(actor);
        find(journey);
        var people = store.people(journey);
        say(actor, PassengerEvents.JOURNEY_VIEWED, journey, new PassengerEvents.People(people.size()));
        return people.stream()
                .map(row -> new JourneyPassenger(
                        row.id(), row.announced(), row.state(), row.screened(), visible(actor, row)))
                .sorted(Comparator.comparing(
                        (JourneyPassenger one) -> one.records().isEmpty()))
                .toList();
    }

    @Override
    public void delete(Actor actor, UUID journey, String reason) {
        actor.require(Right.SCREEN_PEOPLE);
        find(journey);
        say(actor, PassengerEvents.JOURNEY_DELETED, journey, new PassengerEvents.Ended(why(reason)));
        store.delete(journey);
        bulletin.journey(journey);
    }

    private static String why(String given) {
        var reason = given.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "–" + LONGEST_REASON);
        return reason;
    }

    private void say(Actor actor, EntryKind kind, UUID subject, Object what) {
        journal.append(actor, new Draft(kind, subject.toString(), what));
    }

    // ------------------------------------------------------------------ quarantine

    @Override
    public List<QuarantinedFile> quarantine(Actor actor) {
        actor.require(Right.SCREEN_PEOPLE);
        return quarantine.all();
    }

    @Override
    public String content(Actor actor, UUID quarantined) {
        actor.require(Right.SCREEN_PEOPLE);
        var content = quarantine.content(quarantined);
        say(actor, PassengerEvents.QUARANTINE_VIEWED, quarantined, new PassengerEvents.People(0));
        return content;
    }

    @Override
    public TakenFile correct(Actor actor, UUID quarantined, String content) {
        actor.require(Right.SCREEN_PEOPLE);
        var file = quarantine.get(quarantined);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        say(
                actor,
                PassengerEvents.QUARANTINE_CORRECTED,
                quarantined,
                new PassengerEvents.Corrected(quarantined, Taking.hash(bytes)));
        // by which of several ways it came is not kept: what is answered is fetched by hand
        var origin = Taking.Origin.of(file.channel().equals("folder") ? "folder" : "upload");
        var taken = taking.take(actor, origin, file.name(), bytes);
        quarantine.delete(quarantined);
        bulletin.quarantine(quarantined);
        return taken;
    }

    @Override
    public void discard(Actor actor, UUID quarantined, String reason) {
        actor.require(Right.SCREEN_PEOPLE);
        quarantine.get(quarantined);
        say(actor, PassengerEvents.QUARANTINE_DISCARDED, quarantined, new PassengerEvents.Ended(why(reason)));
        quarantine.delete(quarantined);
        bulletin.quarantine(quarantined);
    }

    @Override
    public AutoCloseable listen(Consumer<PassengerNews> listener) {
        return bulletin.listen(listener);
    }
}
