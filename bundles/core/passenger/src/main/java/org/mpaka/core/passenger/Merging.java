package org.mpaka.core.passenger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.PersonNames;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;

/** What a message makes of the people who are already on a journey. */
final class Merging {
    private final UUID journey;
    private final Clock clock;
    private final Map<UUID, Row> before = new LinkedHashMap<>();
    private final Map<UUID, Row> after = new LinkedHashMap<>();
    private final Map<String, List<UUID>> byNumber = new HashMap<>();
    private final Map<String, List<UUID>> byWord = new HashMap<>();
    private final Map<UUID, NameKey> keys = new HashMap<>();

    Merging(UUID journey, List<Row> people, Clock clock) {
        this.journey = journey;
        this.clock = clock;
        for (var row : people) {
            before.put(row.id(), row);
            put(row);
        }
    }

    private void put(Row row) {
        after.put(row.id(), row);
        row.number().ifPresent(number -> add(byNumber, number, row.id()));
        var key = NameKey.of(row.announced().names());
        keys.put(row.id(), key);
        key.words().forEach(word -> add(byWord, word, row.id()));
    }

    private static void add(Map<String, List<UUID>> index, String key, UUID id) {
        var ids = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!ids.contains(id)) ids.add(id);
    }

    void apply(PassengerList list) {
        var named = new ArrayList<UUID>();
        for (var person : list.passengers()) {
            var known = find(person);
            if (known.isPresent()) named.add(known.get().id());
            switch (list.act()) {
                case ANNOUNCE, ON_BOARD -> named.add(announce(person, known));
                case CANCEL -> known.ifPresent(row -> move(row, State.CANCELLED));
                case NOT_ON_BOARD -> known.ifPresent(row -> move(row, State.NOT_ON_BOARD));
            }
        }
        // a message that names nobody at all says nothing of those who are known
        if (list.act() == Act.ON_BOARD && !named.isEmpty())
            after.values().stream()
                    .filter(row -> !named.contains(row.id()))
                    .toList()
                    .forEach(row -> move(row, State.NOT_ON_BOARD));
    }

    private UUID announce(AnnouncedPassenger person, Optional<Row> known) {
        if (known.isEmpty()) {
            var row = new Row(TimeOrderedUuid.next(clock), journey, person, State.EXPECTED, false, List.of());
            put(row);
            return row.id();
        }
        var row = known.get();
        var whole = together(row.announced(), person);
        if (!whole.equals(row.announced())) row = row.saying(whole);
        put(row.state() == State.ARRIVED ? row : row.in(State.EXPECTED));
        return row.id();
    }

    /** Who came stays come, whatever is said afterwards. */
    private void move(Row row, State to) {
        if (row.state() != State.ARRIVED) after.put(row.id(), row.in(to));
    }

    private Optional<Row> find(AnnouncedPassenger person) {
        var asRow = new Row(new UUID(0, 0), journey, person, State.EXPECTED, false, List.of());
        var key = NameKey.of(person.names());
        var byDocument = asRow.number().stream()
                .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                .flatMap(id -> Stream.ofNullable(after.get(id)))
                .filter(row -> row.issuer().isEmpty()
                        || asRow.issuer().isEmpty()
                        || row.issuer().equals(asRow.issuer()))
                .filter(row -> row.announced().birth().mayEqual(person.birth()))
                .findFirst();
        if (byDocument.isPresent()) return byDocument;
        return key.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(after.get(id)))
                .filter(row -> key.agrees(keys.getOrDefault(row.id(), key)))
                .filter(row -> row.announced().birth().mayEqual(person.birth()))
                .filter(row -> row.number().isEmpty() || asRow.number().isEmpty())
                .findFirst();
    }

    /** What is said last counts, what is not said stays. */
    private static AnnouncedPassenger together(AnnouncedPassenger before, AnnouncedPassenger now) {
        return new AnnouncedPassenger(
                now.role(),
                fuller(before.names(), now.names()),
                now.birth().isKnown() ? now.birth() : before.birth(),
                now.sex().or(before::sex),
                now.nationality().or(before::nationality),
                now.document().or(before::document),
                now.reference().isEmpty() ? before.reference() : now.reference(),
                now.references().isEmpty() ? before.references() : now.references(),
                now.notes());
    }

    private static PersonNames fuller(PersonNames before, PersonNames now) {
        return NameKey.of(now).words().size() >= NameKey.of(before).words().size() ? now : before;
    }

    /** Those whom a message names, as they are after it. */
    Set<UUID> named(PassengerList list) {
        return list.passengers().stream()
                .flatMap(person -> find(person).stream())
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    /** Known before, and another person or document is announced now. */
    Set<UUID> resaid() {
        return changed().stream()
                .filter(row -> !Row.samePerson(
                        row.announced(),
                        Objects.requireNonNull(before.get(row.id())).announced()))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    List<Row> added() {
        return after.values().stream()
                .filter(row -> !before.containsKey(row.id()))
                .toList();
    }

    /** Known before, and something is different now. */
    List<Row> changed() {
        return after.values().stream()
                .filter(row -> before.containsKey(row.id()) && !row.equals(before.get(row.id())))
                .toList();
    }

    /** Of the changed, those who do not come any longer. */
    int gone() {
        return (int) changed().stream()
                .filter(row -> row.state() == State.CANCELLED || row.state() == State.NOT_ON_BOARD)
                .count();
    }

    int size() {
        return after.size();
    }
}
