package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.Session;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class AccountSessionsTest extends AccessCase {
    AccountSessionsTest(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void opensASessionWithASecretThatIsNotItsName() {
        var signedIn = officer(Role.OFFICER);
        assertThat(signedIn.token()).hasSize(43);
        assertThat(signedIn.session().csrfToken()).hasSize(43).isNotEqualTo(signedIn.token());
        assertThat(signedIn.session().actor().post()).isEqualTo(Actors.KOBERO);
        assertThat(sessions.find(signedIn.token())).contains(signedIn.session());
        assertThat(sessions.find("guess")).isEmpty();
        assertThat(signedIn.toString()).doesNotContain(signedIn.token());
    }

    @Test
    void locksAnIdleSessionAndOpensItWithThePassword() {
        var signedIn = officer(Role.OFFICER);
        journal.clock().advance(Duration.ofMinutes(14));
        assertThat(sessions.find(signedIn.token()).orElseThrow().locked()).isFalse();
        journal.clock().advance(Duration.ofMinutes(14));
        assertThat(sessions.peek(signedIn.token()).orElseThrow().locked()).isFalse();
        journal.clock().advance(Duration.ofMinutes(1));
        assertThat(sessions.peek(signedIn.token()).orElseThrow().locked()).isTrue();
        assertThat(sessions.find(signedIn.token()).orElseThrow().locked()).isTrue();
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> sessions.unlock(signedIn.token(), WRONG.toCharArray()));
        assertThat(sessions.unlock(signedIn.token(), STRONG.toCharArray()).locked())
                .isFalse();
    }

    @Test
    void endsAnIdleSessionOfTheShellForNobodyCanUnlockIt() {
        officer(Role.OFFICER);
        sessions.signInToShell(OFFICER.value(), STRONG.toCharArray());
        journal.clock().advance(Duration.ofMinutes(14));
        var other = sessions.signInToShell(OFFICER.value(), STRONG.toCharArray());
        journal.clock().advance(Duration.ofMinutes(1));

        assertThat(sessions.list(Actors.ADMINISTRATOR))
                .filteredOn(session -> session.workstation().equals("shell"))
                .extracting(Session::id)
                .containsExactly(other.session().id());
    }

    @Test
    void endsASessionAfterItsLongestTimeHoweverBusy() {
        var signedIn = officer(Role.OFFICER);
        for (int i = 0; i < 72; i++) {
            assertThat(sessions.find(signedIn.token())).isPresent();
            journal.clock().advance(Duration.ofMinutes(10));
        }
        assertThat(sessions.find(signedIn.token())).isEmpty();
        assertRefused(ErrorCode.SESSION_ENDED, () -> sessions.unlock(signedIn.token(), STRONG.toCharArray()));
    }

    @Test
    void endsASessionWhoseSecretCameFromAnotherMachine() {
        var signedIn = officer(Role.OFFICER);

        assertThat(sessions.endIfStolen(signedIn.token(), signedIn.session().workstation()))
                .isFalse();
        assertThat(sessions.endIfStolen(signedIn.token(), "192.0.2.66")).isTrue();
        assertThat(sessions.endIfStolen(signedIn.token(), "192.0.2.66")).isFalse();

        assertThat(sessions.find(signedIn.token())).isEmpty();
        assertThat(kinds().stream().filter("access.session-stolen"::equals)).hasSize(1);
    }

    @Test
    void tellsOfAStrangerOnceAndThenHowOften() {
        for (int i = 0; i < 50; i++) sessions.strangerRefused("192.0.2.66", "GET travellers");
        sessions.strangerRefused("192.0.2.67", "GET travellers");
        assertThat(kinds().stream().filter("access.stranger-refused"::equals)).hasSize(2);

        journal.clock().advance(Strangers.QUIET);
        sessions.strangerRefused("192.0.2.66", "GET travellers");
        assertThat(kinds().stream().filter("access.stranger-refused"::equals)).hasSize(3);
    }

    @Test
    void letsAnAdministratorSeeAndEndSessions() {
        var signedIn = officer(Role.OFFICER);
        assertThat(sessions.list(Actors.ADMINISTRATOR)).singleElement().satisfies(session -> {
            assertThat(session.id()).isEqualTo(signedIn.session().id());
            assertThat(session.csrfToken()).isEmpty();
        });
        sessions.end(Actors.ADMINISTRATOR, signedIn.session().id());
        assertThat(sessions.find(signedIn.token())).isEmpty();
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> sessions.end(Actors.ADMINISTRATOR, signedIn.session().id()));
        assertThatThrownBy(() -> sessions.list(Actors.OFFICER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void journalsEveryAct() {
        var signedIn = officer(Role.OFFICER);
        sessions.lock(signedIn.token());
        sessions.unlock(signedIn.token(), STRONG.toCharArray());
        sessions.signOut(signedIn.token());
        sessions.denied(Actors.OFFICER, Right.REPORT, "GET /reports");
        assertThat(kinds())
                .containsExactly(
                        "access.user-created",
                        "access.user-created",
                        "access.signed-in",
                        "access.signed-in",
                        "access.password-changed",
                        "access.session-locked",
                        "access.signed-in",
                        "access.signed-out",
                        "access.denied");
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> new AccountSessions(
                        accounts,
                        new SignIn(accounts, oneTime),
                        new FirstAdministrator(accounts, oneTime, () -> directory),
                        settings(0, 12, 72)))
                .hasMessageContaining("session.idle.minutes = 0 must lie between 1 and 480");
    }
}
