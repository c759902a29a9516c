package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** From which score on a list's records are shown. */
@OnBothDatabases
class ThresholdsTest {
    private static final AlertListId UN = AlertListId.of("un-consolidated");
    private static final TravelDocument NEARLY = passport("BARUANI", "OMARI", "1972-05-05", "OP0000001");
    private final TestDatabase database;
    private World world;

    ThresholdsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private CheckAnswer answer() {
        return world.inspect(world.newInspection(), NEARLY).answer();
    }

    /** The revision of what waits. */
    private String waiting() {
        return world.thresholds.all(SECOND_SUPERVISOR).stream()
                .filter(one -> one.list().equals(UN))
                .findFirst()
                .flatMap(ListThreshold::proposal)
                .orElseThrow()
                .revision();
    }

    private void decide(Optional<Integer> percent) {
        world.thresholds.propose(SUPERVISOR, UN, percent, "too many alarms");
        world.thresholds.approve(SECOND_SUPERVISOR, UN, waiting());
    }

    @Test
    void twoPersonsRaiseAListsThresholdAndTheNextTravellerIsJudgedByIt() {
        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);

        world.thresholds.propose(SUPERVISOR, UN, Optional.of(90), "too many alarms");
        assertThat(answer()).as("not in force before it is approved").isEqualTo(CheckAnswer.FAILED);
        var changed = world.thresholds.approve(SECOND_SUPERVISOR, UN, waiting());

        assertThat(changed).isEqualTo(new ListThreshold(UN, 90, 80, Optional.empty()));
        assertThat(answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(world.journal.count("alert.threshold-approved")).isOne();
        var before = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(before);
    }

    /** So a file of settings gives them: one line, commas between. */
    @Test
    void settingsListByListComeFromOneLine() {
        var policy = new ThresholdPolicy(80, "un-consolidated=90, ofac-sdn=85");
        assertThat(policy.percent(UN)).isEqualTo(90);
        assertThat(policy.percent(AlertListId.of("ofac-sdn"))).isEqualTo(85);
        assertThat(policy.percent(AlertListId.of("uk-sanctions"))).isEqualTo(80);
        assertThat(new InnocentPolicy(365, "WANTED=30,MISSING_PERSON=10").holdsFor(Optional.of(AlertCategory.WANTED)))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void theSettingsComeBackAndTheEngineLooksAsFarDownAsTheLowestThreshold() {
        decide(Optional.of(95));
        assertThat(answer()).isEqualTo(CheckAnswer.PASSED);
        decide(Optional.of(70));
        assertThat(world.thresholdRegister.leastPercent()).isEqualTo(70);
        decide(Optional.empty());

        assertThat(world.thresholdRegister.leastPercent()).isEqualTo(80);
        assertThat(world.thresholds.all(OFFICER))
                .contains(new ListThreshold(UN, 80, 80, Optional.empty()))
                .hasSize(2);
        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void oneIsNotTwoAndAProposalCanBeTurnedDown() {
        world.thresholds.propose(SUPERVISOR, UN, Optional.of(90), "too many alarms");
        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.thresholds.approve(SUPERVISOR, UN, waiting()));
        fails(ErrorCode.WRONG_STATE, () -> world.thresholds.propose(SUPERVISOR, UN, Optional.of(91), "other"));

        var seen = waiting();
        var kept = world.thresholds.reject(SECOND_SUPERVISOR, UN, seen, "we miss people");

        assertThat(kept).isEqualTo(new ListThreshold(UN, 80, 80, Optional.empty()));
        fails(ErrorCode.WRONG_STATE, () -> world.thresholds.approve(SECOND_SUPERVISOR, UN, seen));
        fails(ErrorCode.WRONG_STATE, () -> world.thresholds.reject(SECOND_SUPERVISOR, UN, seen, "once more"));
    }

    @Test
    void whatWasProposedAnewIsNotApprovedByWhoSawWhatWasBefore() {
        // given
        world.thresholds.propose(SUPERVISOR, UN, Optional.of(85), "too many alarms");
        var seen = waiting();
        world.thresholds.reject(SECOND_SUPERVISOR, UN, seen, "not now");
        world.thresholds.propose(SUPERVISOR, UN, Optional.of(99), "too many alarms");
        // then
        fails(ErrorCode.CHANGED_MEANWHILE, () -> world.thresholds.approve(SECOND_SUPERVISOR, UN, seen));
        fails(ErrorCode.CHANGED_MEANWHILE, () -> world.thresholds.reject(SECOND_SUPERVISOR, UN, seen, "not now"));
        assertThat(world.thresholdRegister.percent(UN)).isEqualTo(80);
        assertThat(world.thresholds.approve(SECOND_SUPERVISOR, UN, waiting()).percent())
                .isEqualTo(99);
    }

    @Test
    void keepsToItsBoundsAndRights() {
        fails(ErrorCode.INVALID_FIELD, () -> world.thresholds.propose(SUPERVISOR, UN, Optional.of(69), "too low"));
        fails(ErrorCode.INVALID_FIELD, () -> world.thresholds.propose(SUPERVISOR, UN, Optional.of(101), "too high"));
        fails(
                ErrorCode.NOT_FOUND,
                () -> world.thresholds.propose(SUPERVISOR, AlertListId.of("nowhere"), Optional.of(85), "why not"));
        assertThatThrownBy(() -> world.thresholds.propose(OFFICER, UN, Optional.of(85), "I want to"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.thresholds.approve(OFFICER, UN, "any"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
