package org.mpaka.web.shell.alert;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Agencies;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows authorities. */
@Service
@Command(scope = "mpaka", name = "agencies", description = "Shows authorities and their users.")
public final class AgenciesCommand extends ActorAction {
    @Reference
    private Agencies agencies;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Agency", "Name", "Users");
        agencies.all(actor)
                .forEach(agency -> table.row(
                        agency.id(),
                        agency.name(),
                        agency.members().stream().map(Object::toString).sorted().collect(Collectors.joining(", "))));
        table.print(out());
    }
}
