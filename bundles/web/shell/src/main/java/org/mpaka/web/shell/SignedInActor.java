package org.mpaka.web.shell;

import java.net.PasswordAuthentication;
import java.util.Optional;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.console.Session;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who signed in to the shell over SSH acts in the session that was opened then: Karaf puts his subject into the shell
 * session, and the subject holds the session's token. Who used {@code mpaka:sign-in} since acts in that one.
 */
@Component(service = ShellActor.class)
public final class SignedInActor implements ShellActor {
    private static final String PLACE = "mpaka.signed-in";

    private final Sessions sessions;

    @Activate
    public SignedInActor(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Actor of(Session shell) {
        var session = held(shell)
                .flatMap(held -> sessions.find(held.token))
                .orElseThrow(() -> new MpakaException(ErrorCode.SESSION_ENDED));
        if (session.locked()) throw new MpakaException(ErrorCode.SESSION_LOCKED);
        if (session.passwordChangeRequired()) throw new MpakaException(ErrorCode.PASSWORD_CHANGE_REQUIRED);
        return session.actor();
    }

    @Override
    public void signIn(Session shell, String user, char[] password) {
        signOut(shell);
        shell.put(PLACE, new Held(sessions.signIn(user, password, "shell").token()));
    }

    @Override
    public void signOut(Session shell) {
        held(shell).ifPresent(held -> sessions.signOut(held.token));
        shell.put(PLACE, null);
    }

    @Override
    public void changePassword(Session shell, char[] present, char[] wanted) {
        var held = held(shell).orElseThrow(() -> new MpakaException(ErrorCode.SESSION_ENDED));
        shell.put(
                PLACE,
                new Held(sessions.changePassword(held.token, present, wanted).token()));
    }

    private static Optional<Held> held(Session shell) {
        if (shell.get(PLACE) instanceof Held held) return Optional.of(held);
        if (!(shell.get(Subject.class.getName()) instanceof Subject subject)) return Optional.empty();
        return subject.getPrivateCredentials(PasswordAuthentication.class).stream()
                .map(credential -> new Held(new String(credential.getPassword())))
                .findFirst();
    }

    /** No record: what a shell prints of its variables must not hold the secret. */
    private static final class Held {
        private final String token;

        Held(String token) {
            this.token = token;
        }

        @Override
        public String toString() {
            return "signed in";
        }
    }
}
