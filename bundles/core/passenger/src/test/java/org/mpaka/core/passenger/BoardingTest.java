package org.mpaka.core.passenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingAnswer.State;
import org.mpaka.api.passenger.BoardingAnswer.Way;
import org.mpaka.api.passenger.BoardingAnswers.Said;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.CarrierReference;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.ReturnAddress;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class BoardingTest {
    private static final String REASON = "banned until 2030, order 12 of 2025";
    private static final AnnouncedPassenger ZAWADI = known("MWAKYUSA", "ZAWADI", "TX0000017", "ABC123");
    private static final AnnouncedPassenger ANNA = known("SPECIMEN", "ANNA", "L898902C3", "DEF456");

    private final Post post;

    BoardingTest(TestDatabase database) {
        post = new Post(database);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of(
                "journey_passenger",
                "journey_message",
                "journey",
                "boarding_address",
                "boarding_answer",
                "boarding_reply")) post.journal.database().update("DELETE FROM " + table);
    }

    @AfterEach
    void stop() throws Exception {
        post.ahead.stop();
    }

    @Test
    void anAnswerGoesBackByTheWayOnWhichTheListCame() {
        take("M1", ZAWADI, ANNA);

        var given = answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "OK TO BOARD", "MWAKYUSA", "SPECIMEN"));

        assertThat(given).hasSize(2).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(State.STANDING);
            assertThat(one.way()).isEqualTo(Way.BACK);
        });
        assertThat(waiting()).containsExactly("M1 ABC123 OK_TO_BOARD OK TO BOARD\nM1 DEF456 OK_TO_BOARD OK TO BOARD");
        assertThat(post.outbox.waiting("sftp", "other")).isEmpty();
        assertThat(post.outbox.waiting("folder", "")).isEmpty();
    }

    @Test
    void aReplyThatWasHandedOverWaitsNoLongerAndOneThatWasNotIsTriedAgain() {
        take("M1", ZAWADI);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));
        var reply = post.outbox.waiting("sftp", "UX").get(0);

        post.outbox.failed(reply.id(), "no connection");
        assertThat(post.answers.replies(Actors.SUPERVISOR, journey()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fault()).contains("no connection");
                    assertThat(one.sentAt()).isEmpty();
                });
        assertThat(waiting()).hasSize(1);

        post.outbox.sent(reply.id());
        post.outbox.sent(reply.id());
        assertThat(waiting()).isEmpty();
        assertThat(post.answers.replies(Actors.SUPERVISOR, journey()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fault()).isEmpty();
                    assertThat(one.sentAt()).isPresent();
                });
        assertThat(kinds()).containsOnlyOnce("passenger.boarding-reply-sent");
    }

    @Test
    void thatSomebodyIsNotToBoardTakesTwoPersonsAndAGroundOfTheLaw() {
        take("M1", ZAWADI);

        assertThatThrownBy(() -> answer(Actors.SUPERVISOR, refusal("no-such-ground")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CODE));
        var proposed = answer(Actors.SUPERVISOR, refusal("entry-ban")).get(0);
        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(waiting()).as("the carrier knows nothing yet").isEmpty();

        assertThatThrownBy(() -> post.answers.confirm(Actors.SUPERVISOR, proposed.id()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SECOND_PERSON_REQUIRED));
        var standing = post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id());

        assertThat(standing.state()).isEqualTo(State.STANDING);
        assertThat(standing.second()).contains(Actors.SECOND_SUPERVISOR.user());
        assertThat(waiting()).containsExactly("M1 ABC123 DO_NOT_BOARD CALL US");
        assertThatThrownBy(() -> post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));
    }

    @Test
    void whoMayBoardAfterAllIsToldToTheCarrierAtOnce() {
        take("M1", ZAWADI);
        var proposed = answer(Actors.SUPERVISOR, refusal("entry-ban")).get(0);
        post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id());

        tick();
        var withdrawn = post.answers.withdraw(Actors.SUPERVISOR, proposed.id(), "another person of that name");

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(waiting())
                .containsExactly("M1 ABC123 DO_NOT_BOARD CALL US", "again M1 ABC123 OK_TO_BOARD OK TO BOARD");
        assertThat(standing()).containsExactly(BoardingStatus.OK_TO_BOARD);
    }

    @Test
    void aProposalThatIsTakenBackWasNeverTold() {
        take("M1", ZAWADI);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));
        var proposed = answer(Actors.SUPERVISOR, refusal("entry-ban")).get(0);

        post.answers.withdraw(Actors.SECOND_SUPERVISOR, proposed.id(), "wrong flight");

        assertThat(waiting()).hasSize(1);
        assertThat(standing()).containsExactly(BoardingStatus.OK_TO_BOARD);
        assertThatThrownBy(() -> post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id()))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void whoAsksAgainIsToldAgainAndInTheNewQuestion() {
        take("M1", ZAWADI);
        answer(Actors.SUPERVISOR, said(BoardingStatus.CHECK_DOCUMENTS, "SEE VISA", "MWAKYUSA"));

        take("M2", ZAWADI);

        assertThat(waiting())
                .containsExactly("M1 ABC123 CHECK_DOCUMENTS SEE VISA", "M2 ABC123 CHECK_DOCUMENTS SEE VISA");
    }

    @Test
    void whoAsksWithoutEndFillsNothing() {
        take("M0", ZAWADI);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));

        for (int i = 1; i <= Replies.MOST_REPLIES + 5; i++) take("M" + i, ZAWADI);

        assertThat(post.boarding.replies(journey())).hasSize(Replies.MOST_REPLIES);
        assertThat(post.journal.database().query(Long.class, "SELECT COUNT(*) FROM boarding_address"))
                .containsExactly(1L);
    }

    @Test
    void whoWasLetBoardWithOneDocumentIsNotWithAnother() {
        take("M1", ZAWADI, ANNA);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA", "SPECIMEN"));

        take("M2", known("MWAKYUSA", "ZAWADI JOAN", "TX0000017", "ABC123"), ANNA);

        assertThat(standing()).hasSize(1);
        assertThat(waiting()).hasSize(2).last().isEqualTo("M2 DEF456 OK_TO_BOARD ");
    }

    @Test
    void aListThatCannotBeAnsweredIsAnsweredByAPerson() {
        var list = Post.list(Act.ANNOUNCE, ZAWADI);
        post.taking.take(Actors.SUPERVISOR, Taking.Origin.of("upload"), list);

        var given = answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));

        assertThat(given).singleElement().extracting(BoardingAnswer::way).isEqualTo(Way.BY_PERSON);
        assertThat(post.answers.replies(Actors.SUPERVISOR, journey())).isEmpty();
    }

    @Test
    void whoComesNoLongerIsNotAnswered() {
        take("M1", ZAWADI);
        var id = person("MWAKYUSA");
        post.taking.take(Actors.SUPERVISOR, Taking.Origin.of("upload"), Post.list(Act.CANCEL, ZAWADI));

        assertThatThrownBy(
                        () -> answer(Actors.SUPERVISOR, new Said(Set.of(id), BoardingStatus.OK_TO_BOARD, "", "", "")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));
    }

    @Test
    void officersReadWhatCarriersWereToldAndNotWhy() {
        take("M1", ZAWADI, ANNA);
        var proposed = answer(Actors.SUPERVISOR, refusal("entry-ban")).get(0);
        assertThat(post.answers.answers(Actors.OFFICER, journey()))
                .as("proposed")
                .isEmpty();
        post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id());

        assertThat(post.answers.answers(Actors.OFFICER, journey()))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEmpty());
        assertThat(post.answers.answers(Actors.SUPERVISOR, journey()))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(REASON));
        denied(() -> answer(Actors.OFFICER, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA")));
        denied(() -> post.answers.confirm(Actors.OFFICER, proposed.id()));
        denied(() -> post.answers.withdraw(Actors.OFFICER, proposed.id(), "why not"));
        denied(() -> post.answers.replies(Actors.OFFICER, journey()));
        denied(() -> post.answers.answers(Actors.ANALYST, journey()));
        denied(() -> answer(Actors.MACHINE, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA")));
    }

    @Test
    void theJournalNamesWhoIsKeptFromBoardingAndNobodyElse() {
        take("M1", ZAWADI, ANNA);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "SPECIMEN"));
        var proposed = answer(Actors.SUPERVISOR, refusal("entry-ban")).get(0);
        post.answers.confirm(Actors.SECOND_SUPERVISOR, proposed.id());

        assertThat(kinds())
                .contains(
                        "passenger.boarding-answered",
                        "passenger.boarding-refusal-proposed",
                        "passenger.boarding-refusal-confirmed");
        assertThat(entries())
                .filteredOn(entry -> entry.payload().orElse("").contains("MWAKYUSA"))
                .extracting(entry -> entry.kind().value())
                .containsExactlyInAnyOrder(
                        "passenger.boarding-refusal-proposed", "passenger.boarding-refusal-confirmed");
        assertThat(entries())
                .allSatisfy(entry -> assertThat(entry.payload().orElse("")).doesNotContain("L898902C3"));
    }

    @Test
    void aReplyOfAListGivenByHandIsFetched() {
        var list = asked("M1", ZAWADI);
        post.taking.take(Actors.SUPERVISOR, Taking.Origin.of("upload"), list);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));
        var reply = post.answers.replies(Actors.SUPERVISOR, journey()).get(0);

        assertThat(post.answers.fetch(Actors.SUPERVISOR, reply.id()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("M1 ABC123 OK_TO_BOARD ");
        assertThat(post.answers.replies(Actors.SUPERVISOR, journey()).get(0).sentAt())
                .isPresent();
        assertThat(reply.name()).matches("UX-448-[A-Z0-9]{1,14}\\.told");
    }

    @Test
    void answersGoWithTheJourney() {
        take("M1", ZAWADI);
        answer(Actors.SUPERVISOR, said(BoardingStatus.OK_TO_BOARD, "", "MWAKYUSA"));

        post.desk.delete(Actors.SUPERVISOR, journey(), "sent by mistake");

        assertThat(waiting()).isEmpty();
        for (var table : List.of("boarding_address", "boarding_answer", "boarding_reply"))
            assertThat(post.journal.database().query(Long.class, "SELECT COUNT(*) FROM " + table))
                    .containsExactly(0L);
    }

    private static AnnouncedPassenger known(String surname, String givenNames, String number, String booking) {
        var one = Post.person(surname, givenNames, "1988-04-02", number);
        return new AnnouncedPassenger(
                one.role(),
                one.names(),
                one.birth(),
                one.sex(),
                one.nationality(),
                one.document(),
                booking,
                List.of(new CarrierReference("AVF", booking)),
                List.of());
    }

    private static PassengerList asked(String message, AnnouncedPassenger... people) {
        var to = new ReturnAddress("UNOA:4", "EXAMPLEAIR", "BDIAPIS", message, "", message, "D:05B:UN:IATA", "", "");
        return new PassengerList(
                "PAXLST",
                "EXAMPLEAIR",
                message,
                Act.ANNOUNCE,
                Post.flight(Post.TEN),
                List.of(people),
                List.of(),
                Optional.of(to));
    }

    private void take(String message, AnnouncedPassenger... people) {
        tick();
        post.taking.take(Actors.SUPERVISOR, new Taking.Origin("sftp", "UX"), asked(message, people));
    }

    private UUID journey() {
        return post.desk
                .journeys(Actors.SUPERVISOR, PageRequest.first(5))
                .items()
                .get(0)
                .id();
    }

    private UUID person(String surname) {
        return post.desk.passengers(Actors.SUPERVISOR, journey()).stream()
                .filter(one -> one.announced().names().surname().equals(surname))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Said said(BoardingStatus status, String words, String... surnames) {
        return new Said(Stream.of(surnames).map(this::person).collect(Collectors.toSet()), status, words, "", "");
    }

    private Said refusal(String ground) {
        return new Said(Set.of(person("MWAKYUSA")), BoardingStatus.DO_NOT_BOARD, "CALL US", ground, REASON);
    }

    /** One act is after the other. */
    private void tick() {
        post.journal.clock().advance(Duration.ofSeconds(1));
    }

    private List<BoardingAnswer> answer(Actor actor, Said said) {
        tick();
        return post.answers.answer(actor, journey(), said);
    }

    private List<BoardingStatus> standing() {
        return post.answers.answers(Actors.SUPERVISOR, journey()).stream()
                .filter(one -> one.state() == State.STANDING)
                .map(BoardingAnswer::status)
                .toList();
    }

    private List<String> waiting() {
        return post.outbox.waiting("sftp", "UX").stream()
                .map(BoardingOutbox.Waiting::content)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .toList();
    }

    private List<Entry> entries() {
        return post.journal.journal().read(TestJournal.KOBERO.identity().node(), 1, 500);
    }

    private List<String> kinds() {
        return entries().stream().map(entry -> entry.kind().value()).toList();
    }

    private static void denied(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
    }
}
