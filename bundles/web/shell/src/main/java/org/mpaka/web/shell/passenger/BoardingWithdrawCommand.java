package org.mpaka.web.shell.passenger;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.web.shell.ActorAction;

/** Takes back that somebody is not to board. */
@Service
@Command(
        scope = "mpaka",
        name = "boarding-withdraw",
        description = "Takes back that somebody is not to board; a carrier who was told hears at once that he may.")
public final class BoardingWithdrawCommand extends ActorAction {
    @Reference
    private BoardingAnswers answers;

    @Argument(index = 0, name = "answer", description = "Identifier; see mpaka:boarding-answers.", required = true)
    private String answer = "";

    @Argument(index = 1, name = "reason", description = "In your words, 3 to 500 letters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var one = answers.withdraw(actor, UUID.fromString(answer), reason);
        out().println(one.id() + " " + one.status() + ": " + one.state());
    }
}
