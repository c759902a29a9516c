package org.mpaka.web.shell.access;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.Sessions;
import org.mpaka.web.shell.ActorAction;

/** Ends a session. */
@Service
@Command(scope = "mpaka", name = "session-end", description = "Ends a session; an inspection under way is kept.")
public final class SessionEndCommand extends ActorAction {
    @Reference
    private Sessions open;

    @Argument(index = 0, name = "session", description = "Identifier of the session.", required = true)
    private String session = "";

    @Override
    protected void run(Actor actor) {
        open.end(actor, SessionId.of(session));
        out().println("Ended.");
    }
}
