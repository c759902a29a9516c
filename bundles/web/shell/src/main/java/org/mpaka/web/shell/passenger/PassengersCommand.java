package org.mpaka.web.shell.passenger;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.AnnouncedPassenger.Paper;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows who is on a journey. */
@Service
@Command(
        scope = "mpaka",
        name = "passengers",
        description = "Shows who is on a journey, those with records to compare first; the look is journaled.")
public final class PassengersCommand extends ActorAction {
    @Reference
    private PassengerLists lists;

    @Argument(index = 0, name = "journey", description = "Identifier of the journey.", required = true)
    private String journey = "";

    @Override
    protected void run(Actor actor) {
        var table = Table.of(
                "Surname", "Given names", "Birth", "Nationality", "Document", "As", "State", "Records", "Screened");
        lists.passengers(actor, UUID.fromString(journey))
                .forEach(one -> table.row(
                        one.announced().names().surname(),
                        one.announced().names().givenNames(),
                        one.announced().birth(),
                        one.announced().nationality(),
                        one.announced().document().map(Paper::number),
                        one.announced().role(),
                        one.state(),
                        one.records().size(),
                        one.screened()));
        table.print(out());
    }
}
