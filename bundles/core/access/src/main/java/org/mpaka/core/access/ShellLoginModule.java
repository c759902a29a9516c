package org.mpaka.core.access;

import java.io.IOException;
import java.net.PasswordAuthentication;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.SignedIn;

/**
 * Signs one person in to the shell. The first principal is the user's identifier; whoever administers the system gets
 * Karaf's {@code admin}, everybody else its {@code viewer}. What Mpaka's own commands do is checked by Mpaka's rights,
 * in the session that is opened here: its token is a private credential of the subject, a {@link PasswordAuthentication}
 * of user and token, because shell and core share no class of ours but the contracts.
 */
public final class ShellLoginModule implements LoginModule {
    static final String SESSIONS = "org.mpaka.sessions";
    private static final Set<String> ADMINISTRATOR = Set.of("admin", "manager", "viewer", "systembundles", "ssh");
    private static final Set<String> OTHERS = Set.of("viewer", "ssh");

    private @Nullable Subject subject;
    private @Nullable CallbackHandler callbacks;
    private @Nullable AccountSessions sessions;
    private List<Principal> principals = List.of();
    private @Nullable PasswordAuthentication credential;

    /** As JAAS makes it. */
    public ShellLoginModule() {}

    @Override
    public void initialize(
            Subject subject, CallbackHandler callbacks, Map<String, ?> sharedState, Map<String, ?> options) {
        this.subject = subject;
        this.callbacks = callbacks;
        sessions = (AccountSessions) options.get(SESSIONS);
    }

    @Override
    public boolean login() throws LoginException {
        if (sessions == null || callbacks == null) throw new LoginException("not initialised");
        var name = new NameCallback("User: ");
        var password = new PasswordCallback("Password: ", false);
        try {
            callbacks.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException e) {
            throw new LoginException(
                    "name and password are needed: " + e.getClass().getSimpleName());
        }
        if (name.getName() == null || password.getPassword() == null)
            throw new FailedLoginException("name and password are needed");
        var secret = password.getPassword();
        try {
            signIn(sessions, name.getName(), secret);
            return true;
        } finally {
            Arrays.fill(secret, '\0');
            password.clearPassword();
        }
    }

    private void signIn(AccountSessions open, String name, char[] password) throws LoginException {
        SignedIn signedIn;
        try {
            signedIn = open.signInToShell(name, password);
        } catch (MpakaException e) {
            throw new FailedLoginException(e.code().name().toLowerCase(Locale.ROOT));
        }
        var actor = signedIn.session().actor();
        var granted = new ArrayList<Principal>();
        granted.add(new UserPrincipal(actor.user().value()));
        for (var role : actor.may(Right.SYSTEM_ADMINISTER) ? ADMINISTRATOR : OTHERS)
            granted.add(new RolePrincipal(role));
        principals = granted;
        credential = new PasswordAuthentication(
                actor.user().value(), signedIn.token().toCharArray());
    }

    @Override
    public boolean commit() {
        if (subject == null || principals.isEmpty()) return false;
        subject.getPrincipals().addAll(principals);
        if (credential != null) subject.getPrivateCredentials().add(credential);
        return true;
    }

    @Override
    public boolean abort() {
        if (sessions != null && credential != null) sessions.signOut(new String(credential.getPassword()));
        principals = List.of();
        credential = null;
        return true;
    }

    @Override
    public boolean logout() {
        if (subject != null) {
            subject.getPrincipals().removeAll(Set.copyOf(principals));
            if (credential != null) subject.getPrivateCredentials().remove(credential);
        }
        return abort();
    }
}
