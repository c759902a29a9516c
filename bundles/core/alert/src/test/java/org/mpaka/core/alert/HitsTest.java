package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.EarlierHits;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class HitsTest {
    private final TestDatabase database;
    private World world;

    HitsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private Hit raise() {
        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
        var inspection = world.newInspection();
        world.inspect(inspection, passport("BARUANI", "OMARI", "1971-05-05", "OP0000001"));
        return world.hits.of(OFFICER, inspection).get(0);
    }

    @Test
    void passesWhoIsInNoList() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var result = world.inspect(world.newInspection(), passport("UWIMANA", "SOLANGE", "1990-01-01", "OP0000001"));
        assertThat(result.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(result.reason().code()).isEqualTo("alert.passed-one");
        assertThat(result.asOf()).isEqualTo(world.clock.instant());
        assertThat(result.references()).isEmpty();
        assertThat(world.journal.count("alert.hit-raised")).isZero();
    }

    @Test
    void recordsTheHitsOfADocumentReadAgainInTheSecondLine() {
        world.inForce(Invented.wanted("ANNA AMANI", "1970", true));
        var inspection = world.newInspection();
        world.inspect(inspection, passport("UWIMANA", "SOLANGE", "1990-01-01", "OP0000001"));
        var other = Optional.of(passport("AMANI", "ANNA", "1970-05-05", "OP0000002"));
        var again = Invented.inspection(
                inspection,
                other,
                Declaration.NONE,
                world.check(inspection, other),
                InspectionState.IN_SECOND_LINE,
                Optional.empty(),
                world.clock.instant());

        world.journal.append(SUPERVISOR, new Draft(InspectionEvents.CHANGED, inspection.toString(), again));

        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        assertThat(world.hits.of(SUPERVISOR, inspection)).hasSize(1);
    }

    @Test
    void asksToCompareInWordsForTheLaneAndRecordsTheHitWithTheInspection() {
        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
        var inspection = world.newInspection();

        var result = world.inspect(inspection, passport("BARUANI", "OMARY", "1971-05-05", "OP0000001"));

        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.toCompare()).isTrue();
        var sentence = new AlertSentences()
                .pattern(result.reason().code(), Locale.ENGLISH)
                .orElseThrow();
        assertThat(sentence).isEqualTo("1 record to compare: name close, birth year differs by {years}.");
        assertThat(result.reason().arguments()).containsEntry("years", "1");
        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(result.references()).containsExactly(hit.id().toString());
        assertThat(hit.state()).isEqualTo(Hit.State.OPEN);
        assertThat(hit.differences())
                .extracting(field -> field.field() + " " + field.comparison())
                .containsExactly(
                        "name CLOSE", "birth CLOSE", "nationality NOT_GIVEN", "sex NOT_GIVEN", "document NOT_GIVEN");
        assertThat(world.journal.count("alert.hits-viewed")).isOne();
    }

    @Test
    void isNotDoneWhileNothingIsLoadedOrAListIsTooOld() {
        var unknown = passport("UWIMANA", "SOLANGE", "1990-01-01", "OP0000001");
        assertThat(world.check(world.newInspection(), Optional.of(unknown))
                        .reason()
                        .code())
                .isEqualTo("alert.no-list");
        world.importList("QDi.1;OMARI BARUANI;1970");
        world.clock.advance(Duration.ofDays(8));

        var result = world.check(world.newInspection(), Optional.of(unknown));

        assertThat(result.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(result.reason().code()).isEqualTo("alert.stale");
        assertThat(result.reason().arguments()).containsEntry("days", "8");
        assertThat(world.check(world.newInspection(), Optional.of(passport("BARUANI", "OMARI", "1970", "OP1")))
                        .answer())
                .as("an old list still shows whom it holds")
                .isEqualTo(CheckAnswer.FAILED);
        assertThat(world.check(world.newInspection(), Optional.empty()).answer())
                .isEqualTo(CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void tellsHowOftenTheLastHitsOfAListWereTheSamePerson() {
        var hit = raise();
        var list = hit.candidate().list();
        assertThat(world.hits.earlier(OFFICER, list)).as("none is decided").isEqualTo(new EarlierHits(0, 0));

        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");

        assertThat(world.hits.earlier(OFFICER, list)).isEqualTo(new EarlierHits(1, 0));
        assertThat(world.hits.earlier(OFFICER, AlertListId.of("another"))).isEqualTo(new EarlierHits(0, 0));
        assertThatThrownBy(() -> world.hits.earlier(Actors.AUDITOR, list)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void notTheSameIsRememberedAndTheInnocentIsNotStoppedAgain() {
        var hit = raise();
        var judged = world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");
        assertThat(judged.state()).isEqualTo(Hit.State.NOT_SAME);

        var again = world.newInspection();
        var result = world.inspect(again, passport("BARUANI", "OMARI", "1971-05-05", "OP 0000001"));

        assertThat(result.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(result.reason().code()).isEqualTo("alert.judged-before");
        assertThat(result.reason().arguments())
                .containsEntry("by", "a.niyonzima")
                .containsEntry("on", "2026-11-22")
                .containsEntry("until", "2027-11-22");
        assertThat(world.hits.of(OFFICER, again)).isEmpty();
        assertThat(world.inspect(world.newInspection(), passport("BARUANI", "OMARI", "1971-05-05", "OP9999999"))
                        .answer())
                .as("another document is another traveller")
                .isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void aChangedAlertIsComparedAgain() {
        var hit = raise();
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");
        world.importList("QDi.1;OMARI BARUANI;1971", "QDi.2;SALMA KASSIM;1980");
        assertThat(world.inspect(world.newInspection(), passport("BARUANI", "OMARI", "1971-05-05", "OP0000001"))
                        .answer())
                .isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void theSameNeedsASecondPersonWhoMayConfirm() {
        var hit = raise();
        var first = world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar");
        assertThat(first.state()).isEqualTo(Hit.State.SAME_TO_CONFIRM);
        fails(
                ErrorCode.SECOND_PERSON_REQUIRED,
                () -> world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar"));
        assertThatThrownBy(() -> world.hits.adjudicate(SECOND_OFFICER, hit.id(), Hit.Verdict.SAME, "same scar"))
                .isInstanceOf(AccessDeniedException.class);

        var second = world.hits.adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.SAME, "he says so");

        assertThat(second.state()).isEqualTo(Hit.State.SAME);
        assertThat(second.verdicts()).hasSize(2);
        assertThat(world.hits.get(SUPERVISOR, hit.id())).isEqualTo(second);
        fails(
                ErrorCode.WRONG_STATE,
                () -> world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "changed my mind"));
    }

    @Test
    void twoWhoDisagreeLeaveItUnsureForAThird() {
        var hit = raise();
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar");
        assertThat(world.hits
                        .adjudicate(SECOND_OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "no scar")
                        .state())
                .isEqualTo(Hit.State.UNSURE);
        assertThat(world.hits
                        .adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.NOT_SAME, "no scar at all")
                        .state())
                .isEqualTo(Hit.State.NOT_SAME);
    }

    @Test
    void aSilentAlertIsInvisibleAtTheLaneEverywhere() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", true));
        var inspection = world.newInspection();
        var listed = passport("BARUANI", "OMARI", "1971-05-05", "OP0000001");
        var innocent = world.inspect(world.newInspection(), passport("UWIMANA", "SOLANGE", "1990-01-01", "OP2"));

        var result = world.inspect(inspection, listed);

        assertThat(result.answer()).isEqualTo(innocent.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(result.reason()).isEqualTo(innocent.reason());
        assertThat(result.source()).isEqualTo(innocent.source());
        assertThat(result.references()).isEqualTo(innocent.references());
        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        assertThat(world.hits
                        .find(OFFICER, Hit.State.OPEN, PageRequest.first(10))
                        .items())
                .isEmpty();
        var silent = world.hits
                .find(SUPERVISOR, Hit.State.OPEN, PageRequest.first(10))
                .items();
        assertThat(silent).hasSize(1);
        var id = silent.get(0).id();
        fails(ErrorCode.NOT_FOUND, () -> world.hits.get(OFFICER, id));
        fails(ErrorCode.NOT_FOUND, () -> world.hits.adjudicate(OFFICER, id, Hit.Verdict.SAME, "because"));
        assertThat(world.hits.of(SUPERVISOR, inspection)).hasSize(1);
    }

    @Test
    void listsTheLongestWaitingFirstPageByPage() {
        world.importList("QDi.1;OMARI BARUANI;1971");
        var raised = new ArrayList<HitId>();
        for (int i = 0; i < 5; i++) {
            world.clock.advance(Duration.ofMinutes(1));
            var inspection = world.newInspection();
            world.inspect(inspection, passport("BARUANI", "OMARI", "1971-05-05", "OP000000" + i));
            raised.add(world.hits.of(OFFICER, inspection).get(0).id());
        }
        var first = world.hits.find(OFFICER, Hit.State.OPEN, PageRequest.first(3));
        var rest = world.hits.find(OFFICER, Hit.State.OPEN, new PageRequest(3, first.next()));
        assertThat(first.items()).extracting(Hit::id).isEqualTo(raised.subList(0, 3));
        assertThat(rest.items()).extracting(Hit::id).isEqualTo(raised.subList(3, 5));
        assertThat(rest.next()).isEmpty();
        assertThat(world.hits
                        .find(OFFICER, Hit.State.OPEN, true, PageRequest.first(10))
                        .items())
                .as("none of them was raised after the traveller had left")
                .isEmpty();
    }

    @Test
    void needsARightAndAReason() {
        var hit = raise();
        assertThatThrownBy(() -> world.hits.get(Actors.ANALYST, hit.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.hits.find(Actors.AUDITOR, Hit.State.OPEN, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        for (var reason : List.of("", "ab", "x".repeat(501)))
            fails(ErrorCode.INVALID_FIELD, () -> world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.UNSURE, reason));
    }
}
