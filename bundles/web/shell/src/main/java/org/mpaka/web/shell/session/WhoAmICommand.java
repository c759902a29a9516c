package org.mpaka.web.shell.session;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Says who is signed in. */
@Service
@Command(
        scope = "mpaka",
        name = "who-am-i",
        description = "Shows in whose name the Mpaka commands of this shell act, with roles and post.")
public final class WhoAmICommand extends ActorAction {

    @Override
    protected void run(Actor actor) {
        Table.of("User", "Name", "Roles", "Post")
                .row(actor.user(), actor.displayName(), actor.roles(), actor.post())
                .print(out());
    }
}
