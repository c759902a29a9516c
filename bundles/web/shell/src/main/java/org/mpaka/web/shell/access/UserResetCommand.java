package org.mpaka.web.shell.access;

import java.time.temporal.ChronoUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.Users;
import org.mpaka.web.shell.ActorAction;

/** Resets a password. */
@Service
@Command(
        scope = "mpaka",
        name = "user-reset",
        description = "Gives an account a new one-time password, opens its lock and ends its sessions.")
public final class UserResetCommand extends ActorAction {
    @Reference
    private Users users;

    @Argument(index = 0, name = "user", description = "Name of the account.", required = true)
    private String user = "";

    @Override
    protected void run(Actor actor) {
        var reset = users.resetPassword(actor, UserId.of(user));
        out().println("One-time password of " + reset.user().id() + ": " + reset.oneTimePassword());
        out().println("It is shown only now and is good until "
                + reset.validUntil().truncatedTo(ChronoUnit.MINUTES) + ".");
    }
}
