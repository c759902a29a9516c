package org.mpaka.web.shell.inspection;

import java.io.IOException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Sessions;
import org.mpaka.web.shell.Passwords;

/** The second officer signs. */
@Service
@Command(
        scope = "mpaka",
        name = "refuse-confirm",
        description = "Confirms or turns down a refusal as the second officer, whose password is asked for.")
public final class ConfirmCommand extends InspectionAction {
    @Reference
    private Sessions vouching;

    @Argument(index = 0, name = "user", description = "Name of the second officer.", required = true)
    private String user = "";

    @Option(name = "--disagree", description = "Takes the refusal back: who refused decides anew.")
    private boolean disagree = false;

    @Override
    protected void run(Actor actor) throws IOException {
        var inspection = inspection(actor);
        var second = vouching.vouch(user, Passwords.ask(shell(), "Password of " + user + ": "), Right.CONFIRM);
        print(inspections()
                .confirmRefusal(second, inspection.id(), inspection.revision(), !disagree, Optional.empty()));
    }
}
