package org.mpaka.core.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.SignedIn;
import org.mpaka.api.access.UserId;
import org.mpaka.core.access.AccessEntries.SignedIn.How;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Signs people in and out. */
@Component(
        service = {Sessions.class, AccountSessions.class},
        configurationPid = "org.mpaka.access")
@Designate(ocd = AccountSessions.Settings.class)
public final class AccountSessions implements Sessions {
    private static final int LONGEST_WORKSTATION = 100;
    static final String SHELL = "shell";
    private static final Duration FIRST_CHANGE = Duration.ofMinutes(10);

    /** As the IT team writes them. */
    @ObjectClassDefinition(name = "Mpaka access", description = "How long sessions and one-time passwords last")
    public @interface Settings {
        @AttributeDefinition(
                name = "Idle lock (minutes)",
                min = "1",
                max = "480",
                description = "The screen locks after so many minutes without use")
        int session_idle_minutes() default 15;

        @AttributeDefinition(
                name = "Session end (hours)",
                min = "1",
                max = "24",
                description = "The session ends so many hours after the sign-in, used or not")
        int session_longest_hours() default 12;

        @AttributeDefinition(
                name = "Bound to its machine",
                description =
                        "A session whose secret comes from another address than the sign-in ends at once; false only"
                                + " where the addresses of lanes change while somebody works")
        boolean session_machine_bound() default true;

        @AttributeDefinition(
                name = "One-time password (hours)",
                min = "1",
                max = "720",
                description = "A one-time password that was not used within so many hours is worth nothing")
        int one_time_password_hours() default 72;
    }

    private final Accounts accounts;
    private final SignIn signIn;
    private final FirstAdministrator firstAdministrator;
    private final SessionTable table;
    private final boolean boundToMachine;
    private final Strangers strangers = new Strangers();
    private final Consumer<UserId> watcher = user -> close(user);

    @Activate
    public AccountSessions(
            @Reference Accounts accounts,
            @Reference SignIn signIn,
            @Reference FirstAdministrator firstAdministrator,
            Settings settings) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.firstAdministrator = firstAdministrator;
        table = new SessionTable(
                accounts.clock(),
                Duration.ofMinutes(within("session.idle.minutes", settings.session_idle_minutes(), 480)),
                Duration.ofHours(within("session.longest.hours", settings.session_longest_hours(), 24)));
        boundToMachine = settings.session_machine_bound();
        accounts.register().watch(watcher);
    }

    static int within(String key, int value, int highest) {
        if (value < 1 || value > highest)
            throw new IllegalArgumentException(
                    "org.mpaka.access.cfg: " + key + " = " + value + " must lie between 1 and " + highest);
        return value;
    }

    @Deactivate
    void stop() {
        accounts.register().forget(watcher);
    }

    private void close(UserId user) {
        table.closeAll(session -> session.actor().user().equals(user));
    }

    @Override
    public SignedIn signIn(String user, char[] password, String workstation) {
        return open(signIn.authenticate(user, password, How.SIGN_IN, cut(workstation)), cut(workstation));
    }

    /** Into Karaf's shell. @throws MpakaException as of {@link #signIn}, {@code PASSWORD_CHANGE_REQUIRED} */
    SignedIn signInToShell(String user, char[] password) {
        var account = signIn.authenticate(user, password, How.SHELL, SHELL);
        if (account.passwordChangeRequired()) throw new MpakaException(ErrorCode.PASSWORD_CHANGE_REQUIRED);
        return open(account, SHELL);
    }

    private SignedIn open(Account account, String workstation) {
        var opened = table.open(account.actor(accounts.post()), workstation, account.passwordChangeRequired());
        // who changed the account meanwhile found no session that he could have closed
        if (isAsOf(account, accounts.get(account.id()))) return opened;
        table.close(opened.token());
        throw new MpakaException(ErrorCode.SIGN_IN_REFUSED);
    }

    private static boolean isAsOf(Account then, Account now) {
        return now.active()
                && now.credential().equals(then.credential())
                && now.roles().equals(then.roles());
    }

    /** Comes from outside: no control characters, no novel. */
    private static String cut(String workstation) {
        var clean = workstation.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > LONGEST_WORKSTATION ? clean.substring(0, LONGEST_WORKSTATION) : clean;
    }

    @Override
    public Optional<Session> find(String token) {
        return table.use(token);
    }

    @Override
    public Optional<Session> peek(String token) {
        return table.peek(token);
    }

    private Session get(String token) {
        return table.use(token).orElseThrow(() -> new MpakaException(ErrorCode.SESSION_ENDED));
    }

    @Override
    public void lock(String token) {
        table.lock(token)
                .ifPresent(session -> accounts.record(
                        session.actor(), AccessEntries.locked(session.actor().user(), session.id())));
    }

    @Override
    public Session unlock(String token, char[] password) {
        var session = get(token);
        signIn.authenticate(session.actor().user().value(), password, How.UNLOCK, session.workstation());
        return table.unlock(token).orElseThrow(() -> new MpakaException(ErrorCode.SESSION_ENDED));
    }

    @Override
    public void signOut(String token) {
        table.close(token)
                .ifPresent(session -> accounts.record(
                        session.actor(), AccessEntries.signedOut(session.actor().user(), session.id())));
    }

    @Override
    public SignedIn changePassword(String token, char[] present, char[] wanted) {
        var session = get(token);
        if (session.locked()) throw new MpakaException(ErrorCode.SESSION_LOCKED);
        var user = session.actor().user();
        boolean known = present.length == 0 && isFirstChange(session);
        // nothing typed is no guess, and closes no account
        if (present.length == 0 && !known) throw new MpakaException(ErrorCode.MISSING_FIELD, "present");
        if (!known) signIn.authenticate(user.value(), present, How.PASSWORD_CHANGE, session.workstation());
        accounts.requireStrong(wanted, user);
        if (known ? accounts.matches(accounts.get(user), wanted) : Arrays.equals(present, wanted))
            throw new MpakaException(ErrorCode.PASSWORD_TOO_WEAK, PasswordRule.SHORTEST);
        accounts.setPassword(session.actor(), user, wanted, AccessEntries.PasswordChanged.Why.CHOSEN);
        firstAdministrator.passwordChanged(user);
        return open(accounts.get(user), session.workstation());
    }

    /** Whoever typed his one-time password minutes ago need not type it again to choose his own. */
    private boolean isFirstChange(Session session) {
        return session.passwordChangeRequired()
                && accounts.clock().instant().isBefore(session.signedInAt().plus(FIRST_CHANGE));
    }

    @Override
    public Actor vouch(String user, char[] password, Right right) {
        var account = signIn.authenticate(user, password, How.VOUCH, "");
        var actor = account.actor(accounts.post());
        if (account.passwordChangeRequired()) throw new MpakaException(ErrorCode.PASSWORD_CHANGE_REQUIRED);
        if (!actor.may(right)) {
            denied(actor, right, "vouch");
            throw new AccessDeniedException(actor, right);
        }
        accounts.record(actor, AccessEntries.vouched(actor.user(), right));
        return actor;
    }

    @Override
    public List<Session> list(Actor actor) {
        actor.require(Right.USER_ADMINISTER);
        return table.all().stream().map(AccountSessions::withoutCsrfToken).toList();
    }

    /** The list is for people; the token belongs to the session's own page. */
    private static Session withoutCsrfToken(Session s) {
        return new Session(
                s.id(),
                s.actor(),
                s.workstation(),
                s.signedInAt(),
                s.lastSeenAt(),
                s.endsAt(),
                s.locked(),
                s.passwordChangeRequired(),
                "");
    }

    @Override
    public void end(Actor actor, SessionId id) {
        actor.require(Right.USER_ADMINISTER);
        var session = table.all().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "session", id));
        table.closeAll(s -> s.id().equals(id));
        accounts.record(actor, AccessEntries.ended(session.actor().user(), id));
    }

    @Override
    public void strangerRefused(String workstation, String what) {
        var machine = cut(workstation);
        strangers
                .refused(machine, accounts.clock().instant())
                .ifPresent(times ->
                        accounts.record(accounts.node(), AccessEntries.strangerRefused(machine, cut(what), times)));
    }

    @Override
    public boolean endIfStolen(String token, String workstation) {
        var session = table.peek(token);
        var machine = cut(workstation);
        if (!boundToMachine || session.isEmpty() || session.get().workstation().equals(machine)) return false;
        table.close(token)
                .ifPresent(ended -> accounts.record(
                        accounts.node(),
                        AccessEntries.stolen(ended.actor().user(), ended.id(), ended.workstation(), machine)));
        return true;
    }

    @Override
    public void denied(Actor actor, Right right, String what) {
        accounts.record(actor, AccessEntries.denied(actor.user(), right, cut(what)));
    }
}
