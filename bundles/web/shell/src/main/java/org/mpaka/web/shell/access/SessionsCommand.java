package org.mpaka.web.shell.access;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Sessions;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows sessions. */
@Service
@Command(scope = "mpaka", name = "sessions", description = "Shows who is signed in, and where.")
public final class SessionsCommand extends ActorAction {
    @Reference
    private Sessions open;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Session", "User", "Name", "Workstation", "Since", "Last seen", "Locked");
        open.list(actor)
                .forEach(session -> table.row(
                        session.id(),
                        session.actor().user(),
                        session.actor().displayName(),
                        session.workstation(),
                        session.signedInAt(),
                        session.lastSeenAt(),
                        session.locked()));
        table.print(out());
    }
}
