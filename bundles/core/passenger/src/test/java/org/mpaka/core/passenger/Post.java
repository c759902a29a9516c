package org.mpaka.core.passenger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertNews;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleComparison;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Paper;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.BoardingReply;
import org.mpaka.api.passenger.BoardingReplyFormat;
import org.mpaka.api.passenger.ListFault;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.PassengerListFormat;
import org.mpaka.api.passenger.PassengerNews;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** A post that takes lists of invented people, with a screening that finds those it is told to. */
final class Post {
    static final LocalDateTime TEN = LocalDateTime.parse("2026-11-22T10:00");

    final TestJournal journal;
    final PassengerStore store;
    final Quarantine quarantine;
    final Bulletin bulletin = new Bulletin();
    final Lists lists = new Lists();
    final Spoken alerts = new Spoken();
    final AheadScreening ahead;
    final Taking taking;
    final PassengerDesk desk;
    final BoardingStore boarding;
    final BoardingDesk answers;
    final ReplyOutbox outbox;
    final ExpectedRegister expected;
    final List<PassengerNews> news = new CopyOnWriteArrayList<>();

    Post(TestDatabase database) {
        journal = TestJournal.on(database);
        store = new PassengerStore(journal.database(), journal.payloads());
        quarantine = new Quarantine(journal.database(), journal.payloads(), store);
        journal.with(new ArrivalApplier(journal.payloads(), store));
        ahead = new AheadScreening(
                store,
                lists,
                alerts,
                bulletin,
                journal.journal(),
                () -> PostZones.parse("BDI=Africa/Bujumbura"),
                TestJournal.KOBERO,
                journal.clock());
        boarding = new BoardingStore(journal.database(), journal.payloads(), store);
        var replies = new Replies(boarding, store, journal.clock());
        replies.addFormat(new Told());
        taking = new Taking(
                store,
                quarantine,
                new Answering(boarding, replies, journal.clock()),
                ahead,
                bulletin,
                journal.journal(),
                journal.payloads(),
                PostZones.parse("BDI=Africa/Bujumbura"),
                TestJournal.KOBERO,
                journal.clock(),
                2,
                7);
        taking.addFormat(new Lines());
        desk = new PassengerDesk(taking, store, quarantine, lists, bulletin, journal.journal(), TestJournal.KOBERO);
        expected = new ExpectedRegister(store, new ExpectedRows(journal.database(), store), journal.clock());
        answers = new BoardingDesk(
                boarding,
                store,
                replies,
                bulletin,
                journal.journal(),
                day -> Set.of("entry-ban"),
                PostZones.parse("BDI=Africa/Bujumbura"),
                TestJournal.KOBERO,
                journal.clock());
        outbox = new ReplyOutbox(boarding, bulletin, journal.journal(), TestJournal.KOBERO, journal.clock());
        bulletin.listen(news::add);
    }

    /** Says whom it tells what, a line each. */
    private static final class Told implements BoardingReplyFormat {
        @Override
        public String id() {
            return "told";
        }

        @Override
        public boolean answers(String kind) {
            return kind.equals("PAXLST");
        }

        @Override
        public byte[] write(BoardingReply reply) {
            return reply.lines().stream()
                    .map(line -> (reply.unasked() ? "again " : "") + reply.to().message() + " "
                            + line.references().get(0).value() + " " + line.status() + " " + line.words())
                    .sorted()
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    static PassengerList list(Act act, AnnouncedPassenger... people) {
        return new PassengerList("PAXLST", "EXAMPLEAIR", "1", act, flight(TEN), List.of(people), List.of());
    }

    static Voyage flight(LocalDateTime arrives) {
        return new Voyage(
                TransportMode.AIRCRAFT,
                "UX",
                "448",
                List.of(new Voyage.Leg("UTA", Optional.of(TEN.minusHours(2)), "BJM", Optional.of(arrives))));
    }

    static AnnouncedPassenger person(String surname, String givenNames, String birth, String number) {
        return new AnnouncedPassenger(
                Role.PASSENGER,
                new PersonNames(surname, givenNames),
                PartialDate.of(birth),
                Optional.of(Sex.FEMALE),
                Optional.of(CountryCode.of("TZA")),
                number.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Paper(
                                DocumentType.PASSPORT,
                                number,
                                Optional.of(CountryCode.of("TZA")),
                                Optional.of(LocalDate.of(2031, 6, 11)))),
                "",
                List.of());
    }

    /** Of each line {@code SURNAME,GIVEN,birth,number}; a line {@code bad} is a fault. */
    private static final class Lines implements PassengerListFormat {
        @Override
        public String id() {
            return "lines";
        }

        @Override
        public boolean recognises(byte[] content) {
            return new String(content, StandardCharsets.UTF_8).startsWith("LIST");
        }

        @Override
        public PassengerFile read(byte[] content) {
            var lines =
                    new String(content, StandardCharsets.UTF_8).lines().skip(1).toList();
            var people = lines.stream()
                    .filter(line -> !line.equals("bad"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> person(cells[0], cells[1], cells[2], cells[3]))
                    .toArray(AnnouncedPassenger[]::new);
            if (lines.contains("bad"))
                return new PassengerFile(
                        List.of(), List.of(new ListFault(2, "NAD", 1, Sentence.of("passenger.no-format"))), List.of());
            return new PassengerFile(List.of(list(Act.ANNOUNCE, people)), List.of(), List.of());
        }
    }

    /** Finds whose surname it is told. */
    static final class Lists implements PeopleComparison {
        volatile boolean ready = true;
        final List<String> open = new CopyOnWriteArrayList<>();
        final List<String> silent = new CopyOnWriteArrayList<>();

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public List<ScreenedPerson.Record> compare(ScreeningQuery query, LocalDate on) {
            var surname = query.names().surname();
            var found = new ArrayList<ScreenedPerson.Record>();
            if (open.contains(surname)) found.add(found(surname, false));
            if (silent.contains(surname)) found.add(found(surname, true));
            return found;
        }

        private static ScreenedPerson.Record found(String surname, boolean silent) {
            var candidate = new Candidate(
                    AlertId.of("national:" + surname.toLowerCase(Locale.ROOT) + (silent ? "-s" : "")),
                    AlertListId.of("national"),
                    0.9,
                    Candidate.Band.STRONG,
                    List.of());
            return new ScreenedPerson.Record(candidate, surname, AlertCategory.ENTRY_BAN, silent);
        }

        @Override
        public Predicate<Actor> audience(ScreenedPerson.Record found) {
            return actor -> (actor.may(Right.SCREEN_PEOPLE) || actor.may(Right.HIT_ADJUDICATE))
                    && (!found.silent() || actor.may(Right.ALERT_READ_SILENT));
        }

        @Override
        public List<Line> read(PeopleColumns columns, InputStream table) throws IOException {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(name -> new Line(
                            1,
                            "",
                            new ScreeningQuery(
                                    new PersonNames(name, ""),
                                    false,
                                    PartialDate.UNKNOWN,
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of()),
                            List.of(),
                            name.isBlank() ? Optional.of(Sentence.of("x")) : Optional.empty()))
                    .toList();
        }
    }

    /** Tells of alerts. */
    static final class Spoken implements AlertNews {
        private final List<Consumer<News>> listeners = new ArrayList<>();

        @Override
        public AutoCloseable listen(Consumer<News> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        void alert() {
            listeners.forEach(one -> one.accept(new News(Kind.ALERT, "national:1", any -> true)));
        }
    }
}
