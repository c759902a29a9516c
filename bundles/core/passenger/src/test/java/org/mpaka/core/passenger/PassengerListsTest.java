package org.mpaka.core.passenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.passenger.Post.list;
import static org.mpaka.core.passenger.Post.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.Journey;
import org.mpaka.api.passenger.JourneyPassenger;
import org.mpaka.api.passenger.JourneyPassenger.State;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.PassengerNews;
import org.mpaka.api.passenger.TakenFile.Outcome;
import org.mpaka.api.passenger.TakenFile.TakenList;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class PassengerListsTest {
    private static final AnnouncedPassenger ZAWADI = person("MWAKYUSA", "ZAWADI", "1988-04-02", "TX0000017");
    private static final AnnouncedPassenger ANNA = person("SPECIMEN", "ANNA", "1974-08-12", "L898902C3");
    private static final AnnouncedPassenger NEEMA = person("EXAMPLE", "NEEMA", "1991-03-14", "TX0000018");

    private final Post post;

    PassengerListsTest(TestDatabase database) {
        post = new Post(database);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("journey_passenger", "journey_message", "journey", "passenger_quarantine"))
            post.journal.database().update("DELETE FROM " + table);
        post.lists.ready = true;
        post.lists.open.clear();
        post.lists.silent.clear();
        post.news.clear();
    }

    @AfterEach
    void stop() throws Exception {
        post.ahead.stop();
    }

    @Test
    void theSameMessageIsKnownAgainAndAnAmendedOneChangesTheJourney() {
        assertThat(take(list(Act.ANNOUNCE, ZAWADI)).outcome()).isEqualTo(Outcome.NEW);
        assertThat(take(list(Act.ANNOUNCE, ZAWADI)).outcome()).isEqualTo(Outcome.DUPLICATE);

        var amended = take(list(Act.ANNOUNCE, ZAWADI, ANNA));

        assertThat(amended.outcome()).isEqualTo(Outcome.AMENDED);
        assertThat(amended.added()).isEqualTo(1);
        assertThat(amended.changed()).isZero();
        assertThat(journeys()).singleElement().satisfies(journey -> {
            assertThat(journey.passengers()).isEqualTo(2);
            assertThat(journey.expected()).isEqualTo(2);
            assertThat(journey.due()).isEqualTo("2026-11-22T08:00:00Z");
            assertThat(journey.keptUntil()).isAfterOrEqualTo(journey.due().plus(Duration.ofDays(2)));
        });
    }

    @Test
    void whoIsAnnouncedWithMoreIsTheSamePersonAndWhatWasSaidBeforeStays() {
        var booked = person("MWAKYUSA", "ZAWADI", "unknown", "");
        take(list(Act.ANNOUNCE, booked));

        var amended = take(list(Act.ANNOUNCE, ZAWADI));
        take(list(Act.ANNOUNCE, person("MWAKYUSA", "ZAWADI NEEMA", "unknown", "")));

        assertThat(amended.changed()).isEqualTo(1);
        assertThat(people()).singleElement().satisfies(one -> {
            assertThat(one.announced().document()).isEqualTo(ZAWADI.document());
            assertThat(one.announced().birth()).isEqualTo(ZAWADI.birth());
            assertThat(one.announced().names().givenNames()).isEqualTo("ZAWADI NEEMA");
        });
    }

    @Test
    void whoIsCancelledIsNotExpectedUntilAnnouncedAgain() {
        take(list(Act.ANNOUNCE, ZAWADI, ANNA));

        assertThat(take(list(Act.CANCEL, ZAWADI)).cancelled()).isEqualTo(1);
        assertThat(states()).containsExactlyInAnyOrder(State.CANCELLED, State.EXPECTED);

        assertThat(take(list(Act.ANNOUNCE, ZAWADI, ANNA)).outcome()).isEqualTo(Outcome.AMENDED);
        assertThat(states()).containsOnly(State.EXPECTED);
    }

    @Test
    void theDoorsCloseOnThoseOnBoard() {
        take(list(Act.ANNOUNCE, ZAWADI, ANNA));

        take(list(Act.ON_BOARD, ZAWADI, NEEMA));

        assertThat(states()).containsExactlyInAnyOrder(State.EXPECTED, State.NOT_ON_BOARD, State.EXPECTED);
    }

    @Test
    void aMessageThatNamesNobodyOnBoardSaysNothingOfAnybody() {
        take(list(Act.ANNOUNCE, ZAWADI));

        take(list(Act.ON_BOARD));

        assertThat(states()).containsOnly(State.EXPECTED);
    }

    @Test
    void allAreComparedAheadAndSilentRecordsStaySilent() {
        post.lists.open.add("MWAKYUSA");
        post.lists.silent.add("SPECIMEN");
        take(list(Act.ANNOUNCE, ZAWADI, ANNA, NEEMA));

        post.ahead.round();

        var officer = post.desk.passengers(Actors.OFFICER, journeys().get(0).id());
        assertThat(officer).allMatch(JourneyPassenger::screened);
        assertThat(officer.get(0).announced().names().surname())
                .as("to compare first")
                .isEqualTo("MWAKYUSA");
        assertThat(officer).filteredOn(one -> !one.records().isEmpty()).hasSize(1);
        assertThat(post.desk
                        .journeys(Actors.OFFICER, PageRequest.first(5))
                        .items()
                        .get(0)
                        .toCompare())
                .isEqualTo(1);
        assertThat(post.desk
                        .journeys(Actors.SUPERVISOR, PageRequest.first(5))
                        .items()
                        .get(0)
                        .toCompare())
                .isEqualTo(2);
        assertThat(post.desk.passengers(Actors.SUPERVISOR, journeys().get(0).id()))
                .filteredOn(one -> !one.records().isEmpty())
                .hasSize(2);
    }

    @Test
    void theNewsOfASilentRecordReachesOnlyWhoMayKnow() {
        post.lists.silent.add("SPECIMEN");
        take(list(Act.ANNOUNCE, ANNA));

        post.ahead.round();

        assertThat(post.news)
                .filteredOn(one -> one.kind() == PassengerNews.Kind.RECORD)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.audience().test(Actors.SUPERVISOR)).isTrue();
                    assertThat(one.audience().test(Actors.OFFICER)).isFalse();
                });
    }

    @Test
    void nobodyCountsAsComparedWhileTheListsAreNotLoadedAndAllAreComparedAgainWhenAlertsAreNew() {
        post.lists.ready = false;
        take(list(Act.ANNOUNCE, ZAWADI));
        post.ahead.round();
        assertThat(journeys().get(0).unscreened()).isEqualTo(1);
        assertThat(journeys().get(0).screenedAt()).isEmpty();

        post.lists.ready = true;
        post.ahead.round();
        assertThat(journeys().get(0).unscreened()).isZero();

        post.lists.open.add("MWAKYUSA");
        post.alerts.alert();
        post.ahead.round();
        assertThat(journeys().get(0).toCompare()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadWaitsUntilItIsCorrected() {
        var taken = post.desk.accept("folder", "UX448.edi", bytes("LIST\nbad\nMWAKYUSA,ZAWADI,1988-04-02,TX0000017"));

        var id = taken.quarantined().orElseThrow();
        assertThat(taken.faults()).hasSize(1);
        assertThat(post.desk.quarantine(Actors.SUPERVISOR)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(id);
            assertThat(file.channel()).isEqualTo("folder");
            assertThat(file.faults()).isEqualTo(taken.faults());
        });
        assertThat(post.desk.content(Actors.SUPERVISOR, id)).contains("bad");

        var corrected = post.desk.correct(Actors.SUPERVISOR, id, "LIST\nMWAKYUSA,ZAWADI,1988-04-02,TX0000017");

        assertThat(corrected.quarantined()).isEmpty();
        assertThat(post.desk.quarantine(Actors.SUPERVISOR)).isEmpty();
        assertThat(journeys()).hasSize(1);
    }

    @Test
    void aFileOfNoKnownKindAndBytesThatAreNoTextWaitToo() {
        var taken = post.desk.take(Actors.SUPERVISOR, "x.bin", new byte[] {0, 1, (byte) 0xff});

        var id = taken.quarantined().orElseThrow();
        assertThat(taken.faults().get(0).what().code()).isEqualTo("passenger.no-format");
        assertThat(post.desk.content(Actors.SUPERVISOR, id)).hasSize(3).doesNotContain("\0");
        post.desk.discard(Actors.SUPERVISOR, id, "nobody knows it");
        assertThat(post.desk.quarantine(Actors.SUPERVISOR)).isEmpty();
    }

    @Test
    void aTableIsTakenWithTheJourneyItDoesNotName() {
        var taken = post.desk.takeTable(
                Actors.SUPERVISOR,
                "Bus 7",
                Post.flight(Post.TEN),
                PeopleColumns.USUAL,
                bytes("MWAKYUSA ZAWADI\n \nEXAMPLE NEEMA\n"));

        assertThat(taken.lists()).singleElement().satisfies(list -> {
            assertThat(list.added()).isEqualTo(2);
            assertThat(list.notes()).hasSize(1);
        });
    }

    @Test
    void rightsAreAskedForBeforeAnythingIsDone() {
        for (var actor : List.of(Actors.ANALYST, Actors.ADMINISTRATOR)) {
            denied(() -> post.desk.journeys(actor, PageRequest.first(5)));
            denied(() -> post.desk.take(actor, "x", bytes("LIST")));
        }
        denied(() -> post.desk.take(Actors.OFFICER, "x", bytes("LIST")));
        denied(() -> post.desk.quarantine(Actors.OFFICER));
        denied(() -> post.desk.delete(Actors.OFFICER, UUID.randomUUID(), "why not"));
        assertThat(post.desk.journeys(Actors.OFFICER, PageRequest.first(5)).items())
                .isEmpty();
    }

    @Test
    void theJournalTellsOfEveryStepAndNeverWhoIsOnTheList() {
        take(list(Act.ANNOUNCE, ZAWADI));
        post.ahead.round();
        post.desk.passengers(Actors.SUPERVISOR, journeys().get(0).id());
        post.desk.accept("folder", "x.edi", bytes("LIST\nbad"));
        post.desk.delete(Actors.SUPERVISOR, journeys().get(0).id(), "sent by mistake");

        var entries = post.journal.journal().read(TestJournal.KOBERO.identity().node(), 1, 500);
        assertThat(entries)
                .extracting(entry -> entry.kind().value())
                .contains(
                        "passenger.list-taken",
                        "passenger.journey-screened",
                        "passenger.journey-viewed",
                        "passenger.file-quarantined",
                        "passenger.journey-deleted");
        assertThat(entries).extracting(Entry::payload).allSatisfy(payload -> assertThat(payload.orElse(""))
                .doesNotContain("MWAKYUSA")
                .doesNotContain("TX0000017"));
        assertThat(journeys()).isEmpty();
    }

    @Test
    void journeysAndFilesGoWhenTheirDayHasCome() {
        take(list(Act.ANNOUNCE, ZAWADI));
        post.desk.accept("folder", "x.edi", bytes("LIST\nbad"));
        var retention = new Retention(post.store, post.quarantine, post.bulletin, post.journal.clock());
        try {
            post.journal.clock().advance(Duration.ofDays(40));
            retention.deletePast();
            assertThat(journeys()).isEmpty();
            assertThat(post.desk.quarantine(Actors.SUPERVISOR)).isEmpty();
        } finally {
            retention.stop();
        }
    }

    @Test
    void aReasonIsWantedForWhatIsDeleted() {
        take(list(Act.ANNOUNCE, ZAWADI));
        var id = journeys().get(0).id();

        assertThatThrownBy(() -> post.desk.delete(Actors.SUPERVISOR, id, " "))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
        assertThat(journeys()).hasSize(1);
    }

    private static void denied(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private TakenList take(PassengerList list) {
        return post.taking.take(Actors.SUPERVISOR, Taking.Origin.of("upload"), list);
    }

    private List<Journey> journeys() {
        return post.desk
                .journeys(Actors.SUPERVISOR, new PageRequest(50, Optional.empty()))
                .items();
    }

    private List<JourneyPassenger> people() {
        return post.desk.passengers(Actors.SUPERVISOR, journeys().get(0).id());
    }

    private List<State> states() {
        return people().stream().map(JourneyPassenger::state).toList();
    }
}
