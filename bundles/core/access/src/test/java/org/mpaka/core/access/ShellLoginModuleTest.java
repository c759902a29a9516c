package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.PasswordAuthentication;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

class ShellLoginModuleTest {
    private static final String STRONG = "kivu-umbrella-37-goat";
    private TestDatabase database;
    private Accounts accounts;
    private AccountUsers users;
    private AccountSessions sessions;

    @TempDir
    Path directory;

    @BeforeEach
    void wire() {
        database = TestDatabase.create(TestDatabase.Kind.DERBY);
        var journal = TestJournal.on(database);
        var register = new UserRegister(journal.database(), journal.payloads());
        journal.with(register);
        accounts = new Accounts(register, journal.journal(), journal.database(), TestJournal.KOBERO, journal.clock());
        var oneTime = new OneTimePasswords(AccessCase.settings(15, 12, 72));
        users = new AccountUsers(accounts, oneTime);
        sessions = new AccountSessions(
                accounts,
                new SignIn(accounts, oneTime),
                new FirstAdministrator(accounts, oneTime, () -> directory),
                AccessCase.settings(15, 12, 72));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Set<Principal> signIn(String user, String password) throws LoginException {
        CallbackHandler typed = callbacks -> {
            ((NameCallback) callbacks[0]).setName(user);
            ((PasswordCallback) callbacks[1]).setPassword(password.toCharArray());
        };
        var module = new ShellLoginModule();
        var subject = new Subject();
        module.initialize(subject, typed, Map.of(), Map.of(ShellLoginModule.SESSIONS, sessions));
        assertThat(module.login()).isTrue();
        assertThat(module.commit()).isTrue();
        var principals = Set.copyOf(subject.getPrincipals());
        var token = new String(subject.getPrivateCredentials(PasswordAuthentication.class).stream()
                .findFirst()
                .orElseThrow()
                .getPassword());
        assertThat(sessions.find(token)).hasValueSatisfying(session -> {
            assertThat(session.actor().user()).isEqualTo(UserId.of(user));
            assertThat(session.workstation()).isEqualTo("shell");
        });
        assertThat(subject.toString()).doesNotContain(token);
        module.logout();
        assertThat(sessions.find(token)).isEmpty();
        assertThat(subject.getPrincipals()).isEmpty();
        assertThat(subject.getPrivateCredentials()).isEmpty();
        return principals;
    }

    private void account(String user, Role role) {
        users.create(Actors.ADMINISTRATOR, UserId.of(user), user, Set.of(role));
        accounts.setPassword(
                Actors.ADMINISTRATOR, UserId.of(user), STRONG.toCharArray(), AccessEntries.PasswordChanged.Why.CHOSEN);
    }

    @Test
    void givesWhoeverAdministersTheSystemKarafsAdministration() throws LoginException {
        account("f.nkurunziza", Role.ADMINISTRATOR);
        assertThat(signIn("f.nkurunziza", STRONG))
                .contains(new UserPrincipal("f.nkurunziza"), new RolePrincipal("admin"), new RolePrincipal("ssh"));
    }

    @Test
    void givesAnOfficerTheShellButNotKarafsAdministration() throws LoginException {
        account("a.niyonzima", Role.OFFICER);
        assertThat(signIn("a.niyonzima", STRONG))
                .contains(new UserPrincipal("a.niyonzima"), new RolePrincipal("viewer"), new RolePrincipal("ssh"))
                .doesNotContain(new RolePrincipal("admin"), new RolePrincipal("manager"));
    }

    @Test
    void refusesAWrongPasswordAndAOneTimeOne() {
        account("a.niyonzima", Role.OFFICER);
        assertThatThrownBy(() -> signIn("a.niyonzima", "something else")).isInstanceOf(FailedLoginException.class);
        var made = users.resetPassword(Actors.ADMINISTRATOR, UserId.of("a.niyonzima"));
        assertThatThrownBy(() -> signIn("a.niyonzima", made.oneTimePassword()))
                .isInstanceOf(FailedLoginException.class)
                .hasMessageContaining("password_change_required");
    }
}
