package org.mpaka.web.shell.access;

import java.util.HashSet;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.Users;
import org.mpaka.web.shell.ActorAction;

/** Changes an account. */
@Service
@Command(
        scope = "mpaka",
        name = "user-change",
        description = "Changes name, roles or state of an account; what is not given stays.")
public final class UserChangeCommand extends ActorAction {
    @Reference
    private Users users;

    @Argument(index = 0, name = "user", description = "Name of the account.", required = true)
    private String user = "";

    @Option(name = "--name", description = "Name of the person.")
    private @Nullable String name;

    @Option(
            name = "--role",
            aliases = "-r",
            description = "A role; may be repeated, and replaces all roles.",
            multiValued = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"OFFICER", "SUPERVISOR", "PROTECTION_OFFICER", "ANALYST", "ADMINISTRATOR", "AUDITOR", "LAWYER"})
    private List<Role> roles = List.of();

    @Option(name = "--active", description = "Whether the person can sign in: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String active;

    @Override
    protected void run(Actor actor) {
        var before = users.get(actor, UserId.of(user));
        var after = users.change(
                actor,
                before.id(),
                given(name).orElse(before.displayName()),
                roles.isEmpty() ? before.roles() : new HashSet<>(roles),
                yesOrNo("--active", active).orElse(before.active()));
        out().println(after.id() + ": " + after.displayName() + ", " + after.roles() + ", "
                + (after.active() ? "active" : "not active") + ".");
    }
}
