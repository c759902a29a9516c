package org.mpaka.web.shell.passenger;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows journeys. */
@Service
@Command(
        scope = "mpaka",
        name = "journeys",
        description = "Shows the journeys of passenger lists, by when they are due.")
public final class JourneysCommand extends ActorAction {
    @Reference
    private PassengerLists lists;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = lists.journeys(actor, new PageRequest(limit, given(after)));
        var table = Table.of(
                "Journey", "By", "Name", "From", "Due", "People", "Expected", "Arrived", "To compare", "Not screened");
        page.items()
                .forEach(journey -> table.row(
                        journey.id(),
                        journey.voyage().mode(),
                        journey.voyage().designator(),
                        journey.voyage().from(),
                        journey.due(),
                        journey.passengers(),
                        journey.expected(),
                        journey.arrived(),
                        journey.toCompare(),
                        journey.unscreened()));
        table.print(out(), page);
    }
}
