package org.mpaka.web.shell.session;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentences;
import org.mpaka.web.shell.Passwords;
import org.mpaka.web.shell.ShellActor;

/** Signs in for the commands that follow. */
@Service
@Command(
        scope = "mpaka",
        name = "sign-in",
        description = "Signs a person in for the Mpaka commands of this shell session. The password is asked for."
                + " Over SSH you are signed in already; this is for somebody else, or after a lock.")
public final class SignInCommand implements Action {
    @Reference
    private Session shell;

    @Reference
    private ShellActor who;

    @Reference
    private Sentences sentences;

    @Argument(name = "user", description = "Name of the account.", required = true)
    private String user = "";

    @Override
    public @Nullable Object execute() throws Exception {
        try {
            who.signIn(shell, user, Passwords.ask(shell, "Password: "));
            shell.getConsole().println(greeting());
        } catch (MpakaException refused) {
            shell.getConsole().println(sentences.say(refused.sentence(), Locale.ENGLISH));
        }
        return null;
    }

    private String greeting() {
        try {
            return "Signed in as " + who.of(shell).displayName() + ".";
        } catch (MpakaException first) {
            return sentences.say(first.sentence(), Locale.ENGLISH) + " Use mpaka:password.";
        }
    }
}
