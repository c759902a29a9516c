package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Role;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class AccountUsersTest extends AccessCase {
    private static final char[] NOTHING = {};

    AccountUsersTest(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void leavesTheFirstPasswordInAFileForItsOwnerUntilItIsChanged() throws IOException {
        var file = directory.resolve("first-sign-in.txt");
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2).first().isEqualTo("administrator");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var first = signIn(lines.get(0), lines.get(1));
        assertThat(first.session().passwordChangeRequired()).isTrue();
        assertThat(first.session().actor().roles()).containsExactly(Role.ADMINISTRATOR);
        var second = sessions.changePassword(first.token(), lines.get(1).toCharArray(), STRONG.toCharArray());

        assertThat(second.session().passwordChangeRequired()).isFalse();
        assertThat(sessions.find(first.token())).isEmpty();
        assertThat(file).doesNotExist();
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(lines.get(0), lines.get(1)));
    }

    @Test
    void makesNoSecondFirstAdministrator() {
        new FirstAdministrator(accounts, oneTime, () -> directory);
        assertThat(users.list(Actors.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void givesTheOnlyAdministratorAnotherOneTimePasswordAtTheNextStart() throws IOException {
        var file = directory.resolve("first-sign-in.txt");
        var first = Files.readAllLines(file);
        new FirstAdministrator(accounts, oneTime, () -> directory);
        assertThat(Files.readAllLines(file)).isEqualTo(first);

        journal.clock().advance(Duration.ofHours(73));
        assertRefused(ErrorCode.ONE_TIME_PASSWORD_ENDED, () -> signIn(first.get(0), first.get(1)));
        new FirstAdministrator(accounts, oneTime, () -> directory);

        var second = Files.readAllLines(file);
        assertThat(signIn(second.get(0), second.get(1)).session().passwordChangeRequired())
                .isTrue();
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(first.get(0), first.get(1)));
    }

    @Test
    void endsTheSessionsOfAnAccountThatIsChangedOrReset() {
        var signedIn = officer(Role.OFFICER);
        users.change(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.SUPERVISOR), true);
        assertThat(sessions.find(signedIn.token())).isEmpty();

        var again = signIn(OFFICER.value(), STRONG);
        var reset = users.resetPassword(Actors.ADMINISTRATOR, OFFICER);
        assertThat(sessions.find(again.token())).isEmpty();
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), STRONG));
        assertThat(signIn(OFFICER.value(), reset.oneTimePassword()).session().passwordChangeRequired())
                .isTrue();

        users.change(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.SUPERVISOR), false);
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), reset.oneTimePassword()));
    }

    @Test
    void letsNobodyChangeHisOwnRolesNorTakeTheLastAdministratorAway() throws IOException {
        var lines = Files.readAllLines(directory.resolve("first-sign-in.txt"));
        var administrator = signIn(lines.get(0), lines.get(1)).session().actor();
        assertRefused(
                ErrorCode.SECOND_PERSON_REQUIRED,
                () -> users.change(
                        administrator,
                        administrator.user(),
                        "Administrator",
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR),
                        true));
        assertRefused(
                ErrorCode.WRONG_STATE,
                () -> users.change(
                        Actors.ADMINISTRATOR, administrator.user(), "Administrator", Set.of(Role.OFFICER), true));
        assertThatThrownBy(() -> users.create(Actors.SUPERVISOR, OFFICER, "A", Set.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesANameThatIsTaken() {
        officer(Role.OFFICER);
        assertRefused(
                ErrorCode.WRONG_STATE, () -> users.create(Actors.ADMINISTRATOR, OFFICER, "B", Set.of(Role.OFFICER)));
    }

    @Test
    void keepsPasswordsAndHashesOutOfTheJournalAndRebuildsTheRegister() {
        officer(Role.OFFICER, Role.ANALYST);
        var before = journal.registers();
        journal.rebuild();
        assertThat(journal.registers()).isEqualTo(before);
        assertThat(signIn(OFFICER.value(), STRONG).session().actor().roles())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.ANALYST);
        assertThat(journal.journal().read(NodeId.of("bdi-kob-1"), 1, 1000))
                .noneMatch(entry -> entry.payload().orElse("").contains("argon2")
                        || entry.payload().orElse("").contains(STRONG));
        assertThat(journal.isWhole()).isTrue();
    }

    @Test
    void whoHasJustTypedHisOneTimePasswordNeedNotTypeItAgain() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER));
        var first = signIn(OFFICER.value(), made.oneTimePassword());
        journal.clock().advance(Duration.ofMinutes(9));

        assertRefused(
                ErrorCode.PASSWORD_TOO_WEAK,
                () -> sessions.changePassword(
                        first.token(), NOTHING, made.oneTimePassword().toCharArray()));
        var second = sessions.changePassword(first.token(), NOTHING, STRONG.toCharArray());

        assertThat(second.session().passwordChangeRequired()).isFalse();
        assertThat(sessions.find(first.token())).isEmpty();
        assertThat(signIn(OFFICER.value(), STRONG)).isNotNull();
        assertRefused(
                ErrorCode.MISSING_FIELD,
                () -> sessions.changePassword(second.token(), NOTHING, (STRONG + " 2").toCharArray()));
    }

    @Test
    void aSignInOfLongAgoProvesNothingWhenAPasswordIsChosen() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER));
        var first = signIn(OFFICER.value(), made.oneTimePassword());
        journal.clock().advance(Duration.ofMinutes(10));

        for (int i = 0; i < 6; i++)
            assertRefused(
                    ErrorCode.MISSING_FIELD,
                    () -> sessions.changePassword(first.token(), NOTHING, STRONG.toCharArray()));
        assertThat(sessions.changePassword(first.token(), made.oneTimePassword().toCharArray(), STRONG.toCharArray()))
                .isNotNull();
    }
}
