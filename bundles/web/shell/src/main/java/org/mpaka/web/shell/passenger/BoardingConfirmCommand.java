package org.mpaka.web.shell.passenger;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.web.shell.ActorAction;

/** Confirms that somebody is not to board. */
@Service
@Command(
        scope = "mpaka",
        name = "boarding-confirm",
        description = "Confirms, as the second person, that somebody is not to board; the carrier is told at once.")
public final class BoardingConfirmCommand extends ActorAction {
    @Reference
    private BoardingAnswers answers;

    @Argument(index = 0, name = "answer", description = "Identifier; see mpaka:boarding-answers.", required = true)
    private String answer = "";

    @Override
    protected void run(Actor actor) {
        var one = answers.confirm(actor, UUID.fromString(answer));
        out().println(one.id() + " " + one.status() + ": " + one.state() + ", " + one.way());
    }
}
