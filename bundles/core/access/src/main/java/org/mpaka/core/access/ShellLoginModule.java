package org.mpaka.core.access;

import java.io.IOException;
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

/**
 * Signs one person in to the shell. The first principal is the user's identifier; whoever administers the system gets
 * Karaf's {@code admin}, everybody else its {@code viewer}. What Mpaka's own commands do is checked by Mpaka's rights.
 */
public final class ShellLoginModule implements LoginModule {
    static final String SIGN_IN = "org.mpaka.sign-in";
    private static final Set<String> ADMINISTRATOR = Set.of("admin", "manager", "viewer", "systembundles", "ssh");
    private static final Set<String> OTHERS = Set.of("viewer", "ssh");

    private @Nullable Subject subject;
    private @Nullable CallbackHandler callbacks;
    private @Nullable SignIn signIn;
    private List<Principal> principals = List.of();

    /** As JAAS makes it. */
    public ShellLoginModule() {}

    @Override
    public void initialize(
            Subject subject, CallbackHandler callbacks, Map<String, ?> sharedState, Map<String, ?> options) {
        this.subject = subject;
        this.callbacks = callbacks;
        signIn = (SignIn) options.get(SIGN_IN);
    }

    @Override
    public boolean login() throws LoginException {
        if (signIn == null || callbacks == null) throw new LoginException("not initialised");
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
            principals = authenticate(signIn, name.getName(), secret);
            return true;
        } finally {
            Arrays.fill(secret, '\0');
            password.clearPassword();
        }
    }

    private static List<Principal> authenticate(SignIn signIn, String name, char[] password) throws LoginException {
        Account account;
        try {
            account = signIn.authenticate(name, password, AccessEntries.SignedIn.How.SHELL, "shell");
        } catch (MpakaException e) {
            throw new FailedLoginException(e.code().name().toLowerCase(Locale.ROOT));
        }
        if (account.passwordChangeRequired())
            throw new FailedLoginException("the one-time password must be changed in the console first");
        boolean administers =
                account.roleSet().stream().anyMatch(role -> role.rights().contains(Right.SYSTEM_ADMINISTER));
        var principals = new ArrayList<Principal>();
        principals.add(new UserPrincipal(account.id().value()));
        for (var role : administers ? ADMINISTRATOR : OTHERS) principals.add(new RolePrincipal(role));
        return principals;
    }

    @Override
    public boolean commit() {
        if (subject == null || principals.isEmpty()) return false;
        subject.getPrincipals().addAll(principals);
        return true;
    }

    @Override
    public boolean abort() {
        principals = List.of();
        return true;
    }

    @Override
    public boolean logout() {
        if (subject != null) subject.getPrincipals().removeAll(Set.copyOf(principals));
        return abort();
    }
}
