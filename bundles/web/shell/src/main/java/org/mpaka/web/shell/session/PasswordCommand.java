package org.mpaka.web.shell.session;

import java.util.Arrays;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentences;
import org.mpaka.web.shell.Passwords;
import org.mpaka.web.shell.ShellActor;

/** Changes one's own password. */
@Service
@Command(
        scope = "mpaka",
        name = "password",
        description = "Changes your own password; all your other sessions end. Both passwords are asked for.")
public final class PasswordCommand implements Action {
    @Reference
    private Session shell;

    @Reference
    private ShellActor who;

    @Reference
    private Sentences sentences;

    @Override
    public @Nullable Object execute() throws Exception {
        var present = Passwords.ask(shell, "Present password: ");
        var wanted = Passwords.ask(shell, "New password: ");
        if (!Arrays.equals(wanted, Passwords.ask(shell, "New password again: "))) {
            shell.getConsole().println("The two new passwords differ. Nothing was changed.");
            return null;
        }
        try {
            who.changePassword(shell, present, wanted);
            shell.getConsole().println("The password is changed.");
        } catch (MpakaException refused) {
            shell.getConsole().println(sentences.say(refused.sentence(), Locale.ENGLISH));
        }
        return null;
    }
}
