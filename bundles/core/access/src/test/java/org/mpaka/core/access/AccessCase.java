package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.SignedIn;
import org.mpaka.api.access.UserId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** The services of access on an empty register, with an officer who can sign in. */
abstract class AccessCase {
    static final UserId OFFICER = UserId.of("a.niyonzima");
    static final String STRONG = "kivu-umbrella-37-goat";
    static final String WRONG = "not-the-password-at-all";

    @TempDir
    Path directory;

    private final TestDatabase testDatabase;
    TestJournal journal;
    Accounts accounts;
    AccountUsers users;
    AccountSessions sessions;
    final OneTimePasswords oneTime = new OneTimePasswords(settings(15, 12, 72));

    AccessCase(TestDatabase testDatabase) {
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

    SignedIn signIn(String user, String password) {
        return sessions.signIn(user, password.toCharArray(), "lane 1");
    }

    /** An officer who has chosen his own password. */
    SignedIn officer(Role... roles) {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(roles));
        var first = signIn(OFFICER.value(), made.oneTimePassword());
        return sessions.changePassword(first.token(), made.oneTimePassword().toCharArray(), STRONG.toCharArray());
    }

    static void assertRefused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    List<String> kinds() {
        return journal.journal().read(NodeId.of("bdi-kob-1"), 1, 1000).stream()
                .map(entry -> entry.kind().value())
                .filter(kind -> kind.startsWith("access."))
                .toList();
    }
}
