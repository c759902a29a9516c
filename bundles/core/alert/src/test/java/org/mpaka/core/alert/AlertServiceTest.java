package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class AlertServiceTest {
    private static final AlertQuery ALL =
            new AlertQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private final TestDatabase database;
    private World world;

    AlertServiceTest(TestDatabase database) {
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

    @Test
    void isInForceOnlyWhenASecondPersonApproved() {
        var proposed =
                world.alerts.propose(SUPERVISOR, Invented.wanted("Jean Ndayizeye", "1980", false), Optional.empty());
        assertThat(proposed.state()).isEqualTo(Alert.State.PROPOSED);
        assertThat(world.memory.size()).isZero();
        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.approve(SUPERVISOR, proposed.id()));

        var active = world.approve(SECOND_SUPERVISOR, proposed.id());

        assertThat(active.state()).isEqualTo(Alert.State.ACTIVE);
        assertThat(active.proposedBy()).contains(SUPERVISOR.user());
        assertThat(active.approvedBy()).contains(SECOND_SUPERVISOR.user());
        assertThat(world.memory.size()).isOne();
        assertThat(world.alerts.lists(OFFICER)).singleElement().satisfies(list -> assertThat(list.entries())
                .isOne());
        fails(ErrorCode.WRONG_STATE, () -> world.approve(SECOND_SUPERVISOR, proposed.id()));
    }

    @Test
    void staysInForceUntilASecondPersonApprovesItsWithdrawal() {
        var alert = world.inForce(Invented.wanted("Jean Ndayizeye", "1980", false));

        world.alerts.proposeWithdrawal(SECOND_SUPERVISOR, alert.id(), "found in Gitega");
        assertThat(world.memory.size()).isOne();
        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.approve(SECOND_SUPERVISOR, alert.id()));
        var withdrawn = world.approve(SUPERVISOR, alert.id());

        assertThat(withdrawn.state()).isEqualTo(Alert.State.WITHDRAWN);
        assertThat(world.memory.size()).isZero();
        assertThat(world.alerts.lists(OFFICER).get(0).entries()).isZero();
    }

    @Test
    void aRejectedProposalEndsAndARejectedWithdrawalDoesNot() {
        var proposed =
                world.alerts.propose(SUPERVISOR, Invented.wanted("Jean Ndayizeye", "1980", false), Optional.empty());
        assertThat(world.reject(SECOND_SUPERVISOR, proposed.id(), "no warrant").state())
                .isEqualTo(Alert.State.WITHDRAWN);

        var alert = world.inForce(Invented.wanted("Jean Ndayizeye", "1980", false));
        world.alerts.proposeWithdrawal(SUPERVISOR, alert.id(), "found in Gitega");
        assertThat(world.reject(SECOND_SUPERVISOR, alert.id(), "it was another").state())
                .isEqualTo(Alert.State.ACTIVE);
        fails(ErrorCode.WRONG_STATE, () -> world.reject(SUPERVISOR, alert.id(), "once more"));
        fails(ErrorCode.INVALID_FIELD, () -> world.alerts.proposeWithdrawal(SUPERVISOR, alert.id(), "x"));
    }

    @Test
    void aRepeatedProposalIsOneAlert() {
        var wanted = Invented.wanted("Jean Ndayizeye", "1980", false);
        var first = world.alerts.propose(SUPERVISOR, wanted, Optional.of("key-1"));
        world.approve(SECOND_SUPERVISOR, first.id());
        var second = world.alerts.propose(SUPERVISOR, wanted, Optional.of("key-1"));
        assertThat(second).isEqualTo(first);
        assertThat(world.alerts.find(SUPERVISOR, ALL, PageRequest.first(10)).items())
                .hasSize(1);
    }

    @Test
    void aSilentAlertIsNotThereForThoseWithoutTheRight() {
        var alert = world.inForce(Invented.wanted("Jean Ndayizeye", "1980", true));
        var reader = new Actor(SUPERVISOR.user(), "Reader", Set.of(), Actors.KOBERO);
        assertThat(world.alerts.find(SUPERVISOR, ALL, PageRequest.first(10)).items())
                .containsExactly(alert);
        assertThat(world.register.find(ALL, false, PageRequest.first(10)).items())
                .isEmpty();
        assertThatThrownBy(() -> world.alerts.get(reader, alert.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aListThatGrowsDoesNotTellTheLaneOfASilentAlert() {
        world.inForce(Invented.wanted("Jean Ndayizeye", "1980", false));
        var before = world.alerts.lists(OFFICER);
        world.inForce(Invented.wanted("Pierre Ntahobari", "1971", true));
        assertThat(world.alerts.lists(OFFICER)).isEqualTo(before);
        assertThat(world.alerts.lists(SUPERVISOR)).singleElement().satisfies(list -> assertThat(list.entries())
                .isEqualTo(2));
    }

    @Test
    void findsByNamesAndNumbersPageByPage() {
        for (int i = 0; i < 5; i++) world.inForce(Invented.wanted("Jean Ndayizeyé " + i, "1980", false));
        world.importList("QDi.1;OMARI BARUANI;1970");

        var query = new AlertQuery(Optional.empty(), Optional.of("ndayizeye"), Optional.empty(), Optional.empty());
        var first = world.alerts.find(SUPERVISOR, query, PageRequest.first(3));
        var rest = world.alerts.find(SUPERVISOR, query, new PageRequest(3, first.next()));

        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(2);
        assertThat(rest.next()).isEmpty();
        assertThat(world.alerts
                        .find(
                                SUPERVISOR,
                                new AlertQuery(
                                        Optional.empty(),
                                        Optional.of("baruani' OR '%"),
                                        Optional.empty(),
                                        Optional.empty()),
                                PageRequest.first(3))
                        .items())
                .isEmpty();
    }

    @Test
    void journalsEveryLook() {
        var alert = world.inForce(Invented.wanted("Jean Ndayizeye", "1980", false));
        assertThat(world.journal.count("alert.viewed")).as("by who approved it").isOne();
        world.alerts.get(SUPERVISOR, alert.id());
        world.alerts.find(SUPERVISOR, ALL, PageRequest.first(10));
        assertThat(world.journal.count("alert.viewed")).isEqualTo(2);
        assertThat(world.journal.count("alert.searched")).isOne();
    }

    @Test
    void refusesThoseWithoutTheRightAndUnknownAlerts() {
        var wanted = Invented.wanted("Jean Ndayizeye", "1980", false);
        assertThatThrownBy(() -> world.alerts.propose(OFFICER, wanted, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.alerts.find(OFFICER, ALL, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.approve(OFFICER, AlertId.of("national:1")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.alerts.lists(Actors.ANALYST)).isInstanceOf(AccessDeniedException.class);
        fails(ErrorCode.NOT_FOUND, () -> world.alerts.get(SUPERVISOR, AlertId.of("national:1")));
        assertThat(world.journal.entries).isEmpty();
    }

    @Test
    void refusesAnAlertByWhichNobodyCanBeFound() {
        var good = Invented.wanted("محمد", "1980", false);
        fails(ErrorCode.MISSING_FIELD, () -> world.alerts.propose(SUPERVISOR, good, Optional.empty()));
        var ended = new NewAlert(
                Invented.wanted("Jean Ndayizeye", "1980", false).subject(),
                good.category(),
                good.action(),
                false,
                good.owner(),
                good.legalBasis(),
                good.reason(),
                new DateRange(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1))));
        fails(ErrorCode.INVALID_FIELD, () -> world.alerts.propose(SUPERVISOR, ended, Optional.empty()));
    }

    @Test
    void whatAnotherAuthorityListsIsNotWithdrawnHere() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var id = AlertId.of("un-consolidated:QDi.1");
        fails(ErrorCode.WRONG_STATE, () -> world.alerts.proposeWithdrawal(SUPERVISOR, id, "not ours"));
    }
}
