package org.mpaka.web.shell.traveller;

import java.time.temporal.ChronoUnit;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows a file. */
@Service
@Command(
        scope = "mpaka",
        name = "traveller-file",
        description = "Shows a traveller's file: person, crossings latest first, open entry, overstay.")
public final class TravellerFileCommand extends ActorAction {
    @Reference
    private Travellers travellers;

    @Argument(index = 0, name = "traveller", description = "Identifier of the traveller.", required = true)
    private String traveller = "";

    @Option(name = "--limit", description = "Most crossings shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var file = travellers.file(actor, TravellerId.of(traveller), new PageRequest(limit, given(after)));
        var person = file.traveller();
        out().println(person.names().surname() + ", " + person.names().givenNames() + ", born " + person.birth() + ", "
                + person.nationality());
        file.openEntry().ifPresent(entry -> out().println(
                        "Entered on " + entry.at().truncatedTo(ChronoUnit.SECONDS) + ", no exit since."));
        if (file.overstayDays() > 0) out().println("Overstayed by " + file.overstayDays() + " days.");
        var table = Table.of("Crossing", "At", "Direction", "Outcome", "Status", "Post", "Until");
        file.crossings()
                .items()
                .forEach(crossing -> table.row(
                        crossing.id(),
                        crossing.at(),
                        crossing.direction(),
                        crossing.outcome(),
                        crossing.status(),
                        crossing.post(),
                        crossing.permittedUntil()));
        table.print(out(), file.crossings());
    }
}
