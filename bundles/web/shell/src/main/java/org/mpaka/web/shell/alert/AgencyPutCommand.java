package org.mpaka.web.shell.alert;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Agencies;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.web.shell.ActorAction;

/** Makes or changes an authority. */
@Service
@Command(
        scope = "mpaka",
        name = "agency-put",
        description = "Makes or changes an authority; users that are not given are no longer its users.")
public final class AgencyPutCommand extends ActorAction {
    @Reference
    private Agencies agencies;

    @Argument(index = 0, name = "agency", description = "Its identifier.", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Argument(index = 1, name = "name", description = "Its name.", required = true)
    private String name = "";

    @Argument(index = 2, name = "users", description = "Its users.", multiValued = true)
    private List<String> users = List.of();

    @Override
    protected void run(Actor actor) {
        var members = users.stream().map(UserId::of).collect(Collectors.toSet());
        var put = agencies.put(actor, new Agency(AgencyId.of(agency), name, members));
        out().println(put.name() + " has " + put.members().size() + " users.");
    }
}
