package org.mpaka.web.shell.access;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Users;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows accounts. */
@Service
@Command(scope = "mpaka", name = "user-list", description = "Shows all accounts.")
public final class UserListCommand extends ActorAction {
    @Reference
    private Users users;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("User", "Name", "Roles", "Active", "Locked until", "Last sign-in");
        users.list(actor)
                .forEach(user -> table.row(
                        user.id(),
                        user.displayName(),
                        user.roles(),
                        user.active(),
                        user.lockedUntil(),
                        user.lastSignInAt()));
        table.print(out());
    }
}
