package org.mpaka.web.shell.access;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.Users;
import org.mpaka.web.shell.ActorAction;

/** Creates an account. */
@Service
@Command(scope = "mpaka", name = "user-add", description = "Creates an account and shows its one-time password, once.")
public final class UserAddCommand extends ActorAction {
    @Reference
    private Users users;

    @Argument(
            index = 0,
            name = "user",
            description = "Name of the account: small letters, digits, dots, hyphens.",
            required = true)
    private String user = "";

    @Argument(
            index = 1,
            name = "name",
            description = "Name of the person, as shown on screens and slips.",
            required = true)
    private String name = "";

    @Argument(index = 2, name = "roles", description = "What the person is.", required = true, multiValued = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"OFFICER", "SUPERVISOR", "PROTECTION_OFFICER", "ANALYST", "ADMINISTRATOR", "AUDITOR", "LAWYER"})
    private List<Role> roles = List.of();

    @Override
    protected void run(Actor actor) {
        var made = users.create(actor, UserId.of(user), name, new HashSet<>(roles));
        out().println("One-time password of " + made.user().id() + ": " + made.oneTimePassword());
        out().println("It is shown only now, is good until " + made.validUntil().truncatedTo(ChronoUnit.MINUTES)
                + " and has to be changed at the first sign-in.");
    }
}
