package org.mpaka.web.shell.passenger;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows what carriers were told. */
@Service
@Command(
        scope = "mpaka",
        name = "boarding-answers",
        description = "Shows what was decided of the boarding of people on a journey, the youngest first.")
public final class BoardingAnswersCommand extends ActorAction {
    @Reference
    private BoardingAnswers answers;

    @Argument(index = 0, name = "journey", description = "Identifier of the journey.", required = true)
    private String journey = "";

    @Override
    protected void run(Actor actor) {
        var table =
                Table.of("Answer", "Passenger", "Told", "State", "Way", "Words", "Ground", "By", "At", "Second", "Why");
        answers.answers(actor, UUID.fromString(journey))
                .forEach(one -> table.row(
                        one.id(),
                        one.passenger(),
                        one.status(),
                        one.state(),
                        one.way(),
                        one.words(),
                        one.ground(),
                        one.by(),
                        one.at(),
                        one.second(),
                        one.reason()));
        table.print(out());
    }
}
