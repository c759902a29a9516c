package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SignedIn;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class AccessTest {
    private static final UserId OFFICER = UserId.of("a.niyonzima");
    private static final String STRONG = "kivu-umbrella-37-goat";
    private static final String WRONG = "not-the-password-at-all";

    @TempDir
    Path directory;

    private final TestDatabase testDatabase;
    private TestJournal journal;
    private Accounts accounts;
    private AccountUsers users;
    private AccountSessions sessions;
    private final OneTimePasswords oneTime = new OneTimePasswords(settings(15, 12, 72));

    AccessTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void wire() {
        journal = TestJournal.on(testDatabase);
        var register = new UserRegister(journal.database(), journal.payloads());
        testDatabase.clear();
        journal = TestJournal.on(testDatabase).with(register);
        accounts = new Accounts(register, journal.journal(), journal.database(), TestJournal.KOBERO, journal.clock());
        users = new AccountUsers(accounts, oneTime);
        sessions = new AccountSessions(
                accounts,
                new SignIn(accounts, oneTime),
                new FirstAdministrator(accounts, oneTime, () -> directory),
                settings(15, 12, 72));
    }

    @SuppressWarnings("BadAnnotationImplementation")
    static AccountSessions.Settings settings(int idleMinutes, int hours, int oneTimeHours) {
        return new AccountSessions.Settings() {
            @Override
            public boolean session_machine_bound() {
                return true;
            }

            @Override
            public int session_idle_minutes() {
                return idleMinutes;
            }

            @Override
            public int session_longest_hours() {
                return hours;
            }

            @Override
            public int one_time_password_hours() {
                return oneTimeHours;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return AccountSessions.Settings.class;
            }
        };
    }

    private SignedIn signIn(String user, String password) {
        return sessions.signIn(user, password.toCharArray(), "lane 1");
    }

    /** An officer who has chosen his own password. */
    private SignedIn officer(Role... roles) {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(roles));
        var first = signIn(OFFICER.value(), made.oneTimePassword());
        return sessions.changePassword(first.token(), made.oneTimePassword().toCharArray(), STRONG.toCharArray());
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private List<String> kinds() {
        return journal.journal().read(NodeId.of("bdi-kob-1"), 1, 1000).stream()
                .map(entry -> entry.kind().value())
                .filter(kind -> kind.startsWith("access."))
                .toList();
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
    void takesTheNameInCapitalsAndWithSpacesAround() {
        officer(Role.OFFICER);
        assertThat(signIn(" A.Niyonzima ", STRONG).session().actor().user()).isEqualTo(OFFICER);
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
    void opensNoSessionOfAnAccountThatWasClosedWhileThePasswordWasCompared() {
        officer(Role.OFFICER);
        meanwhile(() -> users.change(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER), false));

        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), STRONG));

        assertThat(sessions.list(Actors.ADMINISTRATOR)).isEmpty();
    }

    /** Between the comparison of a password and the entry of the sign-in. */
    private void meanwhile(Runnable act) {
        journal.with(new DraftCompanion() {
            @Override
            public Set<EntryKind> kinds() {
                return Set.of(EntryKind.of("access.signed-in"));
            }

            @Override
            public List<Draft> accompany(Actor actor, Draft draft) {
                act.run();
                return List.of();
            }
        });
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
    void closesAnAccountForLongerAndLonger() {
        officer(Role.OFFICER);
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn(OFFICER.value(), STRONG));
        assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil())
                .contains(journal.clock().instant().plus(Duration.ofMinutes(1)));

        journal.clock().advance(Duration.ofSeconds(61));
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        journal.clock().advance(Duration.ofSeconds(61));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn(OFFICER.value(), STRONG));
        journal.clock().advance(Duration.ofSeconds(61));
        assertThat(signIn(OFFICER.value(), STRONG).session().actor().user()).isEqualTo(OFFICER);
        assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil()).isEmpty();
    }

    @Test
    void isNotKeptClosedByOneWrongTryAnHour() {
        officer(Role.OFFICER);
        for (int i = 0; i < 7 * Lockout.FREE_TRIES; i++) {
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
            users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil().ifPresent(until -> journal.clock()
                    .advance(Duration.between(journal.clock().instant(), until)));
        }
        for (int hour = 0; hour < 4; hour++) {
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
            assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil()).isEmpty();
            journal.clock().advance(Duration.ofMinutes(60));
        }
        assertThat(signIn(OFFICER.value(), STRONG).session().actor().user()).isEqualTo(OFFICER);
    }

    @Test
    void forgetsWrongTriesAfterAQuietHour() {
        var longAgo = new Lockout(35, Optional.of(journal.clock().instant()));
        assertThat(longAgo.failed(journal.clock().instant().plus(Duration.ofMinutes(61))))
                .extracting(Lockout::failures)
                .isEqualTo(1);
    }

    @Test
    void letsAOneTimePasswordEnd() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER));
        assertThat(made.validUntil()).isEqualTo(journal.clock().instant().plus(Duration.ofHours(72)));

        journal.clock().advance(Duration.ofHours(72));
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        assertRefused(ErrorCode.ONE_TIME_PASSWORD_ENDED, () -> signIn(OFFICER.value(), made.oneTimePassword()));

        var again = users.resetPassword(Actors.ADMINISTRATOR, OFFICER);
        journal.clock().advance(Duration.ofHours(71));
        var signedIn = signIn(OFFICER.value(), again.oneTimePassword());
        sessions.changePassword(signedIn.token(), again.oneTimePassword().toCharArray(), STRONG.toCharArray());
        journal.clock().advance(Duration.ofDays(400));
        assertThat(signIn(OFFICER.value(), STRONG).session().passwordChangeRequired())
                .isFalse();
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
    void answersForAnUnknownNameAsForAWrongPassword() {
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn("nobody", WRONG));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn("nobody", WRONG));
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn("<script>", WRONG));
        assertThat(journal.journal().read(NodeId.of("bdi-kob-1"), 1, 1000))
                .noneMatch(entry -> entry.toString().contains("nobody")
                        || entry.payload().orElse("").contains("nobody"));
    }

    @Test
    void countsTriesThatComeAtOnce() throws Exception {
        officer(Role.OFFICER);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<ErrorCode>>();
            for (int i = 0; i < 12; i++)
                tries.add(() -> {
                    try {
                        signIn(OFFICER.value(), WRONG);
                        return ErrorCode.NOT_FOUND;
                    } catch (MpakaException e) {
                        return e.code();
                    }
                });
            var answers = new ArrayList<ErrorCode>();
            for (var answer : pool.invokeAll(tries)) answers.add(answer.get());
            assertThat(answers)
                    .containsOnly(ErrorCode.SIGN_IN_REFUSED, ErrorCode.ACCOUNT_LOCKED)
                    .filteredOn(ErrorCode.SIGN_IN_REFUSED::equals)
                    .hasSize(Lockout.FREE_TRIES);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWeakPasswords() {
        var signedIn = officer(Role.OFFICER);
        for (var weak : List.of(
                "short-1A!",
                "Password123456!",
                "motdepasse2026",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "123456789012345",
                "a.niyonzima-2026",
                "Burundi-2026-2027",
                STRONG))
            assertRefused(
                    ErrorCode.PASSWORD_TOO_WEAK,
                    () -> sessions.changePassword(signedIn.token(), STRONG.toCharArray(), weak.toCharArray()));
        assertRefused(
                ErrorCode.TOO_LARGE,
                () -> sessions.changePassword(
                        signedIn.token(),
                        STRONG.toCharArray(),
                        "ab1".repeat(100).toCharArray()));
    }

    @Test
    void letsASecondPersonVouch() {
        officer(Role.SUPERVISOR);
        var actor = sessions.vouch(OFFICER.value(), STRONG.toCharArray(), Right.CONFIRM);
        assertThat(actor.user()).isEqualTo(OFFICER);
        assertThatThrownBy(() -> sessions.vouch(OFFICER.value(), STRONG.toCharArray(), Right.USER_ADMINISTER))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(
                ErrorCode.SIGN_IN_REFUSED, () -> sessions.vouch(OFFICER.value(), WRONG.toCharArray(), Right.CONFIRM));
        assertThat(kinds()).contains("access.vouched", "access.denied", "access.sign-in-refused");
    }

    @Test
    void doesNotLetAOneTimePasswordVouch() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.SUPERVISOR));
        assertRefused(
                ErrorCode.PASSWORD_CHANGE_REQUIRED,
                () -> sessions.vouch(OFFICER.value(), made.oneTimePassword().toCharArray(), Right.CONFIRM));
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
