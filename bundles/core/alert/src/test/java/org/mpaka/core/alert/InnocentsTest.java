package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.KnownInnocent;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** "Not the same person, decided by, until." */
@OnBothDatabases
class InnocentsTest {
    private static final TravelDocument INNOCENT = passport("BARUANI", "OMARI", "1971-05-05", "OP0000001");
    private final TestDatabase database;
    private World world;

    InnocentsTest(TestDatabase database) {
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

    private Hit judgedNotTheSame() {
        var inspection = world.newInspection();
        world.inspect(inspection, INNOCENT);
        var hit = world.hits.of(SUPERVISOR, inspection).get(0);
        return world.hits.adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");
    }

    private CheckAnswer answer() {
        return world.inspect(world.newInspection(), INNOCENT).answer();
    }

    @Test
    void holdsAYearAndNoLonger() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        judgedNotTheSame();

        world.clock.advance(Duration.ofDays(364));
        world.importList("QDi.1;OMARI BARUANI;1970");
        assertThat(answer()).isEqualTo(CheckAnswer.PASSED);
        world.clock.advance(Duration.ofDays(1));

        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void holdsAsLongAsTheAlertsCategorySays() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        world.inForce(Invented.wanted("Omari Baruani", "1971", false));
        judgedNotTheSame();
        var known = world.innocents.list(SUPERVISOR, PageRequest.first(10)).items();

        assertThat(known).extracting(KnownInnocent::until).containsExactly(Instant.parse("2026-12-22T08:00:00Z"));
        world.clock.advance(Duration.ofDays(30));
        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void anUnsureVerdictSilencesNobody() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var inspection = world.newInspection();
        world.inspect(inspection, INNOCENT);
        var hit = world.hits.of(OFFICER, inspection).get(0);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.UNSURE, "cannot tell");

        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(world.innocents.list(SUPERVISOR, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void aSupervisorSeesWhoDecidedAndHasItComparedAgain() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var hit = judgedNotTheSame();
        var known = world.innocents.list(SUPERVISOR, PageRequest.first(10)).items();
        assertThat(known)
                .containsExactly(new KnownInnocent(
                        hit.id(),
                        hit.candidate().alert(),
                        hit.candidate().list(),
                        SUPERVISOR.user(),
                        world.clock.instant(),
                        "other father's name",
                        world.clock.instant().plus(Duration.ofDays(365))));

        world.innocents.revoke(SUPERVISOR, hit.id(), "decided too quickly");

        assertThat(answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(world.hits.get(SUPERVISOR, hit.id()).state()).isEqualTo(Hit.State.NOT_SAME);
        assertThat(world.journal.count("alert.innocent-revoked")).isOne();
        assertThatThrownBy(() -> world.innocents.revoke(SUPERVISOR, hit.id(), "and again"))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        var before = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void thoseOfSilentAlertsAreNotThereForWhoMayNotKnow() {
        world.inForce(Invented.wanted("Omari Baruani", "1971", true));
        var hit = judgedNotTheSame();
        var deaf = Actors.actor("x.keza", "X. Keza", Role.OFFICER);

        assertThat(world.innocents.list(SUPERVISOR, PageRequest.first(10)).items())
                .hasSize(1);
        assertThatThrownBy(() -> world.innocents.list(deaf, PageRequest.first(10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.innocents.revoke(deaf, hit.id(), "I want to"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
