package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Those who passed are compared with what is listed since. */
@OnBothDatabases
class LateScreeningTest extends Passages {
    LateScreeningTest(TestDatabase database) {
        super(database);
    }

    @Test
    void anAlertThatCameLaterFindsWhoCrossedAndSaysSo() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var inspection = crosses(OMARI, crossing(1));
        passAll();
        world.clock.advance(Duration.ofDays(3));
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));

        passAll();

        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(hit.late()).isTrue();
        assertThat(world.hits
                        .find(OFFICER, Hit.State.OPEN, true, PageRequest.first(10))
                        .items())
                .containsExactly(hit);
        assertThat(hit.crossing()).contains(crossing(1));
        assertThat(hit.candidate().alert()).isEqualTo(alert.id());
        assertThat(hit.raisedAt()).isEqualTo(world.clock.instant());
        assertThat(world.lateScreening.runs(OFFICER, 1)).singleElement().satisfies(run -> {
            assertThat(run.cause()).isEqualTo(LateRun.Cause.ALERT);
            assertThat(run.alert()).contains(alert.id());
            assertThat(run.state()).isEqualTo(LateRun.State.DONE);
            assertThat(run.screened()).isEqualTo(1);
            assertThat(run.hits()).isEqualTo(1);
        });
        assertThat(world.late.pass()).as("nothing is left to do").isFalse();
    }

    @Test
    void aNewVersionOfAListIsComparedByWhatIsNewInItAndNoPairTwice() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var first = crosses(OMARI, crossing(1));
        passAll();
        assertThat(world.hits.of(OFFICER, first)).extracting(Hit::late).containsExactly(false);
        var second = crosses(passport("KASSIM", "SALMA", "1980-02-02", "OP0000002"), crossing(2));

        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
        passAll();
        world.imports.rollBack(SUPERVISOR, world.register.lists().get(0).id(), "wrong file");
        passAll();

        assertThat(world.hits.of(OFFICER, first)).hasSize(1);
        assertThat(world.hits.of(OFFICER, second)).extracting(Hit::late).containsExactly(true);
        assertThat(world.journal.count("alert.hit-raised")).isEqualTo(2);
    }

    @Test
    void checksThatWereNotDoneAreMadeGoodWhenTheListComes() {
        assertThat(world.check(world.newInspection(), Optional.of(OMARI)).answer())
                .isEqualTo(CheckAnswer.NOT_DONE);
        var inspection = crosses(OMARI, crossing(1));
        passAll();
        assertThat(world.lateScreening.status(OFFICER)).isEqualTo(new LateScreening.Status(0, 1, 90));
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isEmpty();
        world.clock.advance(Duration.ofDays(200));

        world.importList("QDi.1;OMARI BARUANI;1970");
        assertThat(world.lateScreening.status(OFFICER).waiting()).isEqualTo(1);
        passAll();

        assertThat(world.lateScreening.status(OFFICER)).isEqualTo(new LateScreening.Status(0, 0, 90));
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).contains(world.clock.instant());
        assertThat(world.hits.of(OFFICER, inspection)).extracting(Hit::late).containsExactly(true);
    }

    @Test
    void aListThatIsTooOldAnswersNobodyUntilItIsRenewed() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        world.clock.advance(Duration.ofDays(8));
        var inspection = crosses(OMARI, crossing(1));
        world.inForce(Invented.wanted("Another Person", "1990", false));
        passAll();
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isEmpty();

        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();

        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isPresent();
    }

    @Test
    void looksBackAsFarAsIsSetAndForgetsWhoPassedBefore() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var long_ago = crosses(OMARI, crossing(1));
        world.clock.advance(Duration.ofDays(91));
        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        passAll();
        assertThat(world.hits.of(OFFICER, long_ago)).isEmpty();

        world.late.forget();

        assertThat(world.rows()).noneMatch(row -> row.startsWith("alert_passing"));
    }

    @Test
    void aSilentAlertsRunAndHitsAreThereOnlyForThoseWhoMayKnow() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();
        var inspection = crosses(OMARI, crossing(1));
        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", true));
        assertThat(world.lateScreening.status(OFFICER).waiting()).isZero();
        assertThat(world.lateScreening.status(SUPERVISOR).waiting()).isEqualTo(1);

        passAll();

        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        assertThat(world.hits.of(SUPERVISOR, inspection)).hasSize(1);
        assertThat(world.lateScreening.runs(OFFICER, 10))
                .extracting(LateRun::cause)
                .containsOnly(LateRun.Cause.LIST);
        assertThat(world.lateScreening.runs(SUPERVISOR, 10))
                .extracting(LateRun::cause)
                .contains(LateRun.Cause.ALERT);
        assertThatThrownBy(() -> world.lateScreening.runs(Actors.ANALYST, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.lateScreening.status(Actors.ANALYST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWasFoundInnocentIsNotRaisedAgain() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var first = crosses(OMARI, crossing(1));
        var hit = world.hits.of(OFFICER, first).get(0);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");
        crosses(OMARI, crossing(2));

        passAll();

        assertThat(open(SUPERVISOR)).isEmpty();
    }

    private Set<InspectionId> crowd(int people) {
        var looked = new ArrayList<InspectionId>();
        var drafts = new ArrayList<Draft>();
        var nothing = world.check(world.newInspection(), Optional.empty());
        for (int i = 0; i < people; i++) {
            world.clock.advance(Duration.ofSeconds(20));
            var id = world.newInspection();
            boolean listed = i % 1000 == 500;
            if (listed) looked.add(id);
            var number = String.format("OP%07d", i);
            var document = listed
                    ? passport("BARUANI", "OMARI", "1971-05-05", number)
                    : passport("UWIMANA", "SOLANGE", "1990-01-01", number);
            drafts.add(world.started(id, Optional.of(document), Declaration.NONE, nothing));
            if (drafts.size() < 500 && i < people - 1) continue;
            world.journal.append(OFFICER, drafts, Optional.empty());
            drafts.clear();
        }
        return Set.copyOf(looked);
    }

    @Test
    void tenThousandWhoCrossedAreComparedOnceEachThoughTheNodeDiesInBetween() {
        // given
        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();
        var looked = crowd(10_000);
        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        // when: the power goes after the third act
        world.journal.failAfter = 3;
        assertThatThrownBy(() -> world.late.pass()).isInstanceOf(IllegalStateException.class);
        var before = world.lateScreening.runs(OFFICER, 1).get(0);
        assertThat(before.state()).isEqualTo(LateRun.State.RUNNING);
        assertThat(before.screened()).isBetween(1L, 9_999L);
        world.journal.failAfter = Integer.MAX_VALUE;
        var raised =
                open(OFFICER).stream().flatMap(hit -> hit.inspection().stream()).collect(Collectors.toSet());
        world = world.restarted(database);
        long began = System.nanoTime();
        passAll();
        // then
        System.out.printf(
                "late screening of %d of 10000 crossings on %s: %d ms%n",
                10_000 - before.screened(), database, (System.nanoTime() - began) / 1_000_000);
        assertThat(looked).containsAll(raised);
        assertThat(open(OFFICER).stream()
                        .flatMap(hit -> hit.inspection().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(looked);
        assertThat(world.journal.count("alert.hit-raised")).as("each pair once").isEqualTo(looked.size());
        var after = world.lateScreening.runs(OFFICER, 1).get(0);
        assertThat(after.state()).isEqualTo(LateRun.State.DONE);
        assertThat(after.screened()).isEqualTo(10_000);
        assertThat(after.hits()).isEqualTo(looked.size());
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
        assertThat(IntStream.range(0, 3).mapToObj(again -> world.late.pass())).containsOnly(false);
    }
}
