package org.mpaka.web.shell.session;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.mpaka.web.shell.ShellActor;

/** Signs out. */
@Service
@Command(scope = "mpaka", name = "sign-out", description = "Ends the session that mpaka:sign-in opened in this shell.")
public final class SignOutCommand implements Action {
    @Reference
    private Session shell;

    @Reference
    private ShellActor who;

    @Override
    public @Nullable Object execute() {
        who.signOut(shell);
        shell.getConsole().println("Signed out.");
        return null;
    }
}
