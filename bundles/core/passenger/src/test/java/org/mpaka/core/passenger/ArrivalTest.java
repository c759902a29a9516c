package org.mpaka.core.passenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.passenger.Post.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.exchange.ExpectedArrivals;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.ExpectedPeople.By;
import org.mpaka.api.passenger.ExpectedPerson;
import org.mpaka.api.passenger.ExpectedPerson.Source;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ArrivalTest {
    private static final CountryCode TANZANIA = CountryCode.of("TZA");
    private static final AnnouncedPassenger ZAWADI = person("MWAKYUSA", "ZAWADI", "1988-04-02", "TX 0000017");
    private static final AnnouncedPassenger BOOKED = person("EXAMPLE", "NEEMA", "1991-03-14", "");

    private final Post post;

    ArrivalTest(TestDatabase database) {
        post = new Post(database);
    }

    @BeforeEach
    void announce() {
        for (var table : List.of("journey_passenger", "journey_message", "journey"))
            post.journal.database().update("DELETE FROM " + table);
        var due = post.journal
                .clock()
                .instant()
                .atZone(ZoneId.of("Africa/Bujumbura"))
                .toLocalDateTime();
        post.taking.take(
                Actors.SUPERVISOR,
                Taking.Origin.of("upload"),
                new PassengerList(
                        "PAXLST",
                        "EXAMPLEAIR",
                        "1",
                        Act.ANNOUNCE,
                        Post.flight(due.plusHours(1)),
                        List.of(ZAWADI, BOOKED),
                        List.of()));
    }

    @AfterEach
    void stop() throws Exception {
        post.ahead.stop();
    }

    @Test
    void whoComesWithTheDocumentIsNoLongerExpectedUntilItIsUndone() {
        var crossing = crossed("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02", Direction.ENTRY);
        assertThat(surnames()).containsExactly("EXAMPLE");

        post.journal
                .journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                TravellerEvents.CROSSING_UNDONE,
                                crossing.toString(),
                                new CrossingUndone(crossing, "wrong person")));
        assertThat(surnames()).containsExactlyInAnyOrder("EXAMPLE", "MWAKYUSA");
    }

    @Test
    void whoWasAnnouncedWithoutDocumentIsKnownByNameAndBirth() {
        crossed("AB1234567", "EXAMPLE", "NEEMA JOAN", "1991-03-14", Direction.ENTRY);

        assertThat(surnames()).as("a name of one word alone would not do").containsExactly("MWAKYUSA");
    }

    @Test
    void whoLeavesOrIsBornOnAnotherDayTakesNobodyOffTheList() {
        crossed("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02", Direction.EXIT);
        crossed("AB1234567", "EXAMPLE", "NEEMA", "1991-03-15", Direction.ENTRY);

        assertThat(surnames()).hasSize(2);
    }

    @Test
    void aJourneyOfNextWeekIsNotTheOneOfToday() {
        post.journal.clock().advance(Duration.ofDays(-7));

        crossed("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02", Direction.ENTRY);

        assertThat(surnames()).hasSize(2);
        assertThat(post.expected.match(Actors.OFFICER, document("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02")))
                .isEmpty();
    }

    @Test
    void theCounterIsToldByWhatSomebodyWasKnownAndWhenTheNameDiffers() {
        assertThat(post.expected.match(Actors.OFFICER, document("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02")))
                .hasValueSatisfying(match -> {
                    assertThat(match.by()).isEqualTo(By.DOCUMENT);
                    assertThat(match.nameDiffers()).isFalse();
                    assertThat(match.person().voyage()).contains("UX 448");
                });
        assertThat(post.expected.match(Actors.OFFICER, document("TX0000017", "OTHER", "PERSON", "1988-04-02")))
                .hasValueSatisfying(match -> assertThat(match.nameDiffers()).isTrue());
        assertThat(post.expected.match(Actors.OFFICER, document("AB1234567", "EXAMPLE", "NEEMA", "1991-03-14")))
                .hasValueSatisfying(match -> assertThat(match.by()).isEqualTo(By.NAME_AND_BIRTH));
        assertThat(post.expected.match(Actors.OFFICER, document("AB1234567", "EXAMPLE", "OTHER", "1991-03-14")))
                .isEmpty();
    }

    @Test
    void journalBuiltAnewSaysTheSameOfWhoCame() {
        crossed("TX0000017", "MWAKYUSA", "ZAWADI", "1988-04-02", Direction.ENTRY);

        post.journal.rebuild();

        assertThat(surnames()).containsExactly("EXAMPLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void theNeighboursAndTheCarriersPeopleAreOneListHoweverItIsPaged(int limit) {
        post.expected.neighbours = new Told(post.journal.clock().instant(), 4);

        var all = new ArrayList<ExpectedPerson>();
        var next = Optional.<String>empty();
        do {
            var page = post.expected.waiting(Actors.OFFICER, new PageRequest(limit, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent() && all.size() < 50);

        assertThat(all).extracting(ExpectedPerson::id).doesNotHaveDuplicates().hasSize(6);
        assertThat(all).extracting(ExpectedPerson::since).isSorted();
        assertThat(all).filteredOn(one -> one.source() == Source.NEIGHBOUR).hasSize(4);
        assertThat(all.get(0).toString()).doesNotContain("MWAKYUSA");
    }

    @Test
    void whatIsNoPlaceInTheListIsRefused() {
        for (var after : List.of("x", "~x", "x~"))
            assertThatThrownBy(
                            () -> post.expected.waiting(Actors.OFFICER, new PageRequest(5, Optional.of(after + "_~_"))))
                    .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> post.expected.waiting(Actors.ANALYST, PageRequest.first(5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> surnames() {
        return post.expected.waiting(Actors.OFFICER, PageRequest.first(50)).items().stream()
                .map(one -> one.names().orElseThrow().surname())
                .toList();
    }

    private static TravelDocument document(String number, String surname, String givenNames, String birth) {
        return new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                TANZANIA,
                number,
                new PersonNames(surname, givenNames),
                false,
                TANZANIA,
                PartialDate.of(birth),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2031, 6, 11)),
                "");
    }

    private CrossingId crossed(String number, String surname, String givenNames, String birth, Direction direction) {
        var document =
                new DocumentReference(TANZANIA, DocumentType.PASSPORT, number, Optional.of(LocalDate.of(2031, 6, 11)));
        var traveller = new Traveller(
                new TravellerId(UUID.randomUUID()),
                new PersonNames(surname, givenNames),
                PartialDate.of(birth),
                Sex.FEMALE,
                TANZANIA,
                List.of(document),
                Optional.empty());
        var crossing = new Crossing(
                new CrossingId(UUID.randomUUID()),
                traveller.id(),
                direction,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                Actors.KOBERO,
                "1",
                post.journal.clock().instant(),
                document,
                TANZANIA,
                Optional.of(TANZANIA),
                Sex.FEMALE,
                Optional.of(35),
                TravellerClass.COMMUNITY_CITIZEN,
                Optional.empty(),
                TransportMode.AIRCRAFT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Actors.OFFICER.user(),
                Optional.empty());
        post.journal
                .journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                TravellerEvents.CROSSING_RECORDED,
                                crossing.id().toString(),
                                new CrossingRecorded(traveller, crossing)));
        return crossing.id();
    }

    /** A neighbour who let people go every half an hour, with a cursor of his own. */
    private record Told(Instant first, int people) implements ExpectedArrivals {
        @Override
        public Page<ExpectedArrival> waiting(Actor actor, PageRequest page) {
            int from = page.after().map(Integer::parseInt).orElse(0);
            var items = new ArrayList<ExpectedArrival>();
            for (int i = from; i < Math.min(people, from + page.limit()); i++) items.add(one(i));
            int next = from + items.size();
            return new Page<>(items, next < people ? Optional.of(Integer.toString(next)) : Optional.empty());
        }

        private ExpectedArrival one(int index) {
            return new ExpectedArrival(
                    new UUID(7, index),
                    AgreementId.of("test-agreement"),
                    TANZANIA,
                    BorderPostId.of("TZA-KAB"),
                    first.plus(Duration.ofMinutes(30L * index)),
                    Optional.of(new PersonNames("TOLD", "PERSON " + index)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ExpectedArrival.State.EXPECTED,
                    first);
        }

        @Override
        public Optional<ExpectedArrival> match(TravelDocument document) {
            return Optional.empty();
        }
    }
}
